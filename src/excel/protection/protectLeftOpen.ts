import { Failure } from '../../plan/failure';
import type { OpenedSheet } from '../../workbook/carrier/openedSheets';
import { readOpenedMark } from '../../workbook/carrier/openedSheets';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { Unlock } from '../../workbook/port';
import type { ExcelLibrary } from '../request/run';
import { guarded, reading } from '../request/run';
import { markCell } from './openSheets';
import { protectAgain } from './protectAgain';

/**
 * Protects the sheets that the carrier sheet says were left open, or makes an end of it without. Syncs: 3, or
 * 1 to leave them. Throws `Failure` `excel.password-to-protect` where a sheet that had a password is still
 * open and no password is given; the others are protected then.
 */
export async function protectLeftOpen(excel: ExcelLibrary, how: Unlock | 'leave'): Promise<void> {
  if (how === 'leave') {
    await guarded(excel.run((context) => forget(context)));
    return;
  }
  const sheets = await reading(excel, leftOpen);
  const rest = await protectAgain(excel, sheets, how.password);
  if (rest.length > 0) {
    throw new Failure('excel.password-to-protect', { sheets: rest.map(({ name }) => name).join(', ') });
  }
}

async function leftOpen(context: Excel.RequestContext): Promise<readonly OpenedSheet[]> {
  const carrier = context.workbook.worksheets.getItemOrNullObject(CARRIER_SHEET);
  const cell = markCell(carrier).load('values');
  await context.sync();
  return carrier.isNullObject ? [] : readOpenedMark(cell.values[0]?.[0]);
}

async function forget(context: Excel.RequestContext): Promise<void> {
  markCell(context.workbook.worksheets.getItem(CARRIER_SHEET)).clear('All');
  await context.sync();
}
