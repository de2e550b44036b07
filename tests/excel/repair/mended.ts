import { repairWorkbook, takeBackRepair, type RepairOutcome } from '../../../src/actions/repairWorkbook';
import { createExcelPort } from '../../../src/excel/excelPort';
import { say } from '../../../src/i18n/catalogue';
import type { SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import type { Damage } from '../../../src/workbook/repair/damage';
import { comparable } from '../comparable';
import { startHost } from '../../workbench/officeJs';
import { damagedDocument, source } from '../../workbook/repair/damaged';

export type Work = (context: Excel.RequestContext) => Promise<void> | void;

/** A sheet of the user's own with a value, a formula over one of our tables, and a rule. */
function ownSheet(): SheetDocument {
  return {
    ...damagedDocument(() => undefined).sheets.map((sheet) => ({ ...sheet, tables: [] }))[6],
    name: 'Của tôi',
  } as SheetDocument;
}

/** The bundled plan loaded beside a user's sheet, in the stand-in. */
export function startRepair(change: (document: WorkbookDocument) => void = () => undefined) {
  const document = damagedDocument((each) => {
    const mine = ownSheet();
    mine.rows = new Map([
      [0, { cells: new Map([[0, { value: 'ghi chú' }]]) }],
      [1, { cells: new Map([[0, { value: 51, formula: '=ROWS(NhiemVu[Mã])' }]]) }],
    ]);
    mine.merges = ['C1:D1'];
    each.sheets.unshift(mine);
    change(each);
  });
  const started = startHost(document);
  const port = createExcelPort(started.Excel);
  const context = { port, today: '2026-11-23', progress: () => undefined };
  const damage = (work: Work): Promise<void> =>
    started.Excel.run(async (request) => {
      await work(request);
      await request.sync();
    });
  const repair = (only: readonly Damage[] | null = null): Promise<RepairOutcome> =>
    repairWorkbook.perform(context, { material: source, only });
  const takeBack = ({ back }: RepairOutcome): Promise<void> => takeBackRepair.perform(context, back);
  /** Everything in the workbook, comparable; sheets in their order. */
  const all = (): unknown => {
    const { model } = started;
    const names = model.document.sheets.map(({ name }) => name);
    return structuredClone(comparable(model.document, names, (...place) => model.value(...place)));
  };
  return { ...started, port, damage, repair, takeBack, all };
}

/** Damages as a reader sees their kinds. */
export const codes = (damages: readonly Damage[]): readonly string[] => damages.map(({ code }) => code);

export const sentences = (damages: readonly Damage[]): readonly string[] =>
  damages.map(({ message }) => say('vi', message));
