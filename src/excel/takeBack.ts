import { Failure } from '../plan/failure';
import type { Blueprint } from '../workbook/blueprint';
import { CARRIER_NAMESPACE } from '../workbook/carrier/partCarrier';
import type { Survey } from '../workbook/port';
import { detailOf } from './failures';
import type { ExcelLibrary } from './run';

/**
 * Removes what a failed load made: its sheets, names and part, nothing that the survey saw before. The
 * answer is the failure to throw: the workbook is as it was, or which sheets may be left to delete by hand.
 */
export async function takeBack(
  excel: ExcelLibrary,
  blueprint: Blueprint,
  before: Survey,
  cause: unknown,
): Promise<Failure> {
  const detail = cause instanceof Failure ? (cause.detail ?? cause.code) : detailOf(cause);
  try {
    const removed = await excel.run((context) => remove(context, blueprint, before));
    // Where nothing was made, what stopped the load is all there is to say.
    if (removed === 0 && cause instanceof Failure) return cause;
    return new Failure('workbook.load-undone', {}, detail);
  } catch (error) {
    const sheets = blueprint.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ name }) => name);
    return new Failure('workbook.load-left', { sheets: sheets.join(', ') }, `${detail}\n${detailOf(error)}`);
  }
}

async function remove(context: Excel.RequestContext, blueprint: Blueprint, before: Survey): Promise<number> {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  await context.sync();

  const made = namesNotIn(blueprint.sheets, before.sheets);
  const sheets = worksheets.items.filter(({ name }) => made.has(name.toLowerCase()));
  for (const sheet of sheets) {
    // Excel deletes no sheet that is very hidden.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  const defined = namesNotIn(blueprint.names, before.names);
  const items = names.items.filter(({ name }) => defined.has(name.toLowerCase()));
  for (const item of items) item.delete();
  for (const part of parts.items) part.delete();
  await context.sync();
  return sheets.length + items.length + parts.items.length;
}

function namesNotIn(
  wanted: readonly { readonly name: string }[],
  there: readonly string[],
): ReadonlySet<string> {
  const old = new Set(there.map((name) => name.toLowerCase()));
  return new Set(wanted.map(({ name }) => name.toLowerCase()).filter((name) => !old.has(name)));
}
