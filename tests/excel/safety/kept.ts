import type { WorkbookDocument } from '../../../src/workbook/document';
import { loadedDocument, userDocument } from './userWorkbook';
import type { Stage } from './interrupted';
import { stageOf } from './interrupted';
import { stateOf } from './workbookState';

const ours = new Set(
  [
    ...loadedDocument().sheets.map(({ name }) => name),
    ...loadedDocument().names.map(({ name }) => name),
  ].filter((name) => !theirs().has(name)),
);

function theirs(): ReadonlySet<string> {
  const { sheets, names } = userDocument();
  return new Set([...sheets, ...names].map(({ name }) => name));
}

/** True for what a load adds: its sheets, names and hidden part. */
const isOurs = (name: string): boolean => ours.has(name) || name.includes('urn:theo-doi-ke-hoach:carrier');

/** Everything in a workbook that is not ours. */
export const notOurs = (stage: Stage): unknown => structuredClone(stateOf(stage.model, isOurs));

/** What Excel itself tells of the user's part, asked through the library, property by property. */
export async function toldOfUser({ Excel }: Stage): Promise<unknown> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.application.load('calculationMode');
    context.runtime.load('enableEvents');
    workbook.worksheets.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
    workbook.tables.load(
      'items/name,items/style,items/showTotals,items/showBandedRows,items/showFilterButton',
    );
    workbook.names.load('items/name,items/formula,items/visible');
    await context.sync();
    const mine = workbook.worksheets.items.filter(({ name }) => theirs().has(name));
    const asked = mine.map((sheet) => {
      const used = sheet.getUsedRange();
      used.load('address,values,formulas,numberFormat,text');
      const { protection } = sheet;
      protection.load('protected,options');
      return { sheet, used, protection, comments: sheet.comments.getCount() };
    });
    await context.sync();
    return {
      mode: workbook.application.calculationMode,
      events: context.runtime.enableEvents,
      sheets: asked.map(({ sheet, used, protection, comments }) => ({
        ...{ ...sheet.toJSON(), tables: null, names: null, charts: null },
        used: used.toJSON(),
        protection: protection.toJSON(),
        comments: comments.value,
      })),
      tables: workbook.tables.items
        .filter(({ name }) => !isOurs(name) && name === 'ChiPhi')
        .map((table) => table.toJSON()),
      names: workbook.names.items.filter(({ name }) => theirs().has(name)).map((name) => name.toJSON()),
    };
  });
}

/** A workbook in which somebody works, with a plan or without. */
export const stageWith = (document: () => WorkbookDocument): Promise<Stage> =>
  stageOf({ document, act: () => Promise.resolve() });
