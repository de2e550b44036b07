import { Failure } from '../../plan/failure';
import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { MadeByLoad } from '../../workbook/carrier/unfinished';
import { detailOf } from '../request/failures';
import type { ExcelLibrary } from '../request/run';

/**
 * Removes what a failed load made, nothing that was there before. The answer is the failure to throw: the
 * workbook is as it was, or which sheets may be left, which the next start finds and offers to remove.
 *
 * @param front the sheet that was in front, where another one may be now
 */
export async function undoFailedLoad(
  excel: ExcelLibrary,
  made: MadeByLoad,
  front: string | null,
  cause: unknown,
): Promise<Failure> {
  const detail = cause instanceof Failure ? (cause.detail ?? cause.code) : detailOf(cause);
  try {
    const removed = await excel.run((context) => removeMade(context, made, front));
    // Where nothing was made, what stopped the load is all there is to say.
    if (removed === 0 && cause instanceof Failure) return cause;
    return new Failure('workbook.load-undone', {}, detail);
  } catch (error) {
    const sheets = made.sheets.filter((name) => name !== CARRIER_SHEET).join(', ');
    return new Failure('workbook.load-left', { sheets }, `${detail}\n${detailOf(error)}`);
  }
}

/**
 * Removes the sheets and names and our part. The sheet that carries the mark goes last, so that what is left
 * after another failure is still known. The answer is how much there was. Syncs: 3.
 */
export async function removeMade(
  context: Excel.RequestContext,
  made: MadeByLoad,
  front: string | null = null,
): Promise<number> {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  await context.sync();

  const listed = folded(made.sheets);
  const asked = worksheets.items
    .filter(({ name }) => listed.has(name.toLowerCase()))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') }));
  await context.sync();

  const sheets = asked
    .filter(({ sheet, used }) => !made.blank || used.isNullObject || !isOpen(sheet))
    .map(({ sheet }) => sheet);
  const defined = folded(made.names);
  const items = names.items.filter(({ name }) => defined.has(name.toLowerCase()));
  for (const item of items) item.delete();
  for (const part of parts.items) part.delete();
  if (front !== null) worksheets.getItem(front).activate();
  for (const sheet of [...sheets.filter(isOpen), ...sheets.filter((each) => !isOpen(each))]) {
    // Excel deletes no sheet that is very hidden.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
  return sheets.length + items.length + parts.items.length;
}

const folded = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));

const isOpen = ({ name }: Excel.Worksheet): boolean => name.toLowerCase() !== CARRIER_SHEET.toLowerCase();
