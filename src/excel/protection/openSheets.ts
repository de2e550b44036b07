import { Failure } from '../../plan/failure';
import type { OpenedSheet } from '../../workbook/carrier/openedSheets';
import { OPENED_MARK, openedMark } from '../../workbook/carrier/openedSheets';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { Unlock } from '../../workbook/port';
import { excelCodeOf, failureOf } from '../request/failures';
import type { ExcelLibrary } from '../request/run';
import type { LockedSheet } from './targets';

/**
 * Opens protected sheets one after the other, each in a request that says so on the carrier sheet first.
 * Without a password at first: only a sheet that is opened by one gets it again. Syncs: 1 for each sheet, 2
 * for one with a password.
 *
 * @param opened is told of the sheets that have to be protected again, before each request
 * Throws `Failure` `excel.password-needed` or `excel.password-wrong`; no password is in it.
 */
export async function openSheets(
  excel: ExcelLibrary,
  locked: readonly LockedSheet[],
  { password }: Unlock,
  opened: (sheets: readonly OpenedSheet[]) => void,
): Promise<void> {
  let sheets: readonly OpenedSheet[] = locked.map((sheet) => ({ ...sheet, password: false }));
  opened(sheets);
  for (const { name } of locked) {
    if (await isOpenedBy(excel, name, sheets, undefined)) continue;
    if (password === undefined) throw new Failure('excel.password-needed', { sheet: name });
    sheets = sheets.map((sheet) => (sheet.name === name ? { ...sheet, password: true } : sheet));
    opened(sheets);
    if (!(await isOpenedBy(excel, name, sheets, password))) {
      throw new Failure('excel.password-wrong', { sheet: name });
    }
  }
}

/** False where Excel denies it. Syncs: 1. */
async function isOpenedBy(
  excel: ExcelLibrary,
  name: string,
  sheets: readonly OpenedSheet[],
  password: string | undefined,
): Promise<boolean> {
  try {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const mark = (): void => {
        markCell(worksheets.getItem(CARRIER_SHEET)).values = [[openedMark(sheets)]];
      };
      if (name !== CARRIER_SHEET) mark();
      worksheets.getItem(name).protection.unprotect(password);
      if (name === CARRIER_SHEET) mark();
      await context.sync();
    });
    return true;
  } catch (error) {
    if (excelCodeOf(error) === 'AccessDenied') return false;
    throw withoutStatement(error);
  }
}

/** The cell in which the carrier sheet says what is open. */
export function markCell(carrier: Excel.Worksheet): Excel.Range {
  return carrier.getRangeByIndexes(OPENED_MARK.row, OPENED_MARK.column, 1, 1);
}

/** A failure whose details tell no statement: the password is an argument of one. */
export function withoutStatement(error: unknown): unknown {
  const failure = failureOf(error);
  if (!(failure instanceof Failure)) return failure;
  return new Failure(failure.code, failure.params, excelCodeOf(error) ?? undefined);
}
