import type { OpenedSheet } from '../../workbook/carrier/openedSheets';
import { openedMark } from '../../workbook/carrier/openedSheets';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { ExcelLibrary } from '../request/run';
import { markCell, withoutStatement } from './openSheets';

/**
 * Protects sheets again as they were, those that are open, and empties the mark with the same request. A
 * sheet that had a password and gets none here stays open, and stays in the mark. The answer is those.
 * Syncs: 2. Throws `Failure` what Excel refused.
 */
export async function protectAgain(
  excel: ExcelLibrary,
  sheets: readonly OpenedSheet[],
  password: string | undefined,
): Promise<readonly OpenedSheet[]> {
  try {
    // A person who types in a cell keeps Excel waiting, not the sheet open.
    return await excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const carrier = worksheets.getItemOrNullObject(CARRIER_SHEET);
      carrier.load('name,protection/protected');
      const asked = sheets.map((sheet) => ({
        sheet,
        there: worksheets.getItemOrNullObject(sheet.name).load('name,protection/protected'),
      }));
      await context.sync();

      const open = asked.filter(({ there }) => !there.isNullObject && !there.protection.protected);
      const left = open.filter(({ sheet }) => sheet.password && password === undefined);
      const closing = open.filter((each) => !left.includes(each));
      // The carrier sheet is closed last: the mark stands on it.
      for (const { sheet, there } of closing)
        if (sheet.name !== CARRIER_SHEET) protect(there, sheet, password);
      const rest = left.map(({ sheet }) => sheet);
      if (!carrier.isNullObject && !carrier.protection.protected) {
        if (rest.length > 0) markCell(carrier).values = [[openedMark(rest)]];
        else markCell(carrier).clear('All');
      }
      for (const { sheet, there } of closing)
        if (sheet.name === CARRIER_SHEET) protect(there, sheet, password);
      await context.sync();
      return rest;
    });
  } catch (error) {
    throw withoutStatement(error);
  }
}

function protect(there: Excel.Worksheet, sheet: OpenedSheet, password: string | undefined): void {
  if (sheet.password) there.protection.protect(sheet.protection, password);
  else there.protection.protect(sheet.protection);
}
