import { columnLetters } from '../../workbook/a1';
import type { SheetBlueprint } from '../../workbook/blueprint';
import type { PrintSetup } from '../../workbook/document';

const POINTS_PER_PIXEL = 0.75;

/** The width that Excel's API takes, in points, of a width in characters of Calibri 11. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * POINTS_PER_PIXEL;
}

/** Queues what a sheet looks like apart from its cells; widths come before text is wrapped. */
export function writeWidths(sheet: Excel.Worksheet, { columns }: SheetBlueprint): void {
  for (const { index, width } of columns) {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = pointsOf(width);
  }
}

/** Queues heights, merged cells, frozen headings and the print set-up. */
export function writeLayout(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  for (const { index, height } of blueprint.rows) {
    sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = height;
  }
  for (const address of blueprint.merges) sheet.getRange(address).merge(false);
  const { freeze, print, tabColor, showGridlines } = blueprint;
  if (freeze) sheet.freezePanes.freezeAt(frozenRange(sheet, freeze.rows, freeze.columns));
  if (print) writePrint(sheet, print);
  if (tabColor) sheet.tabColor = tabColor;
  if (!showGridlines) sheet.showGridlines = false;
}

/** The top left cells stay in view; whole rows where no column does. */
function frozenRange(sheet: Excel.Worksheet, rows: number, columns: number): Excel.Range {
  if (columns === 0) return sheet.getRange(`1:${rows}`);
  return sheet.getRangeByIndexes(0, 0, rows, columns);
}

function writePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  if (print.titleRows) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  if (print.titleColumns) {
    const { first, last } = print.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  if (print.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
