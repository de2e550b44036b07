/**
 * Resolves where Excel takes what the pane asks: nobody is typing in a cell, and this workbook is in front.
 * Brings to the front the sheet that is in front already, which moves nothing on the screen. Syncs: 1.
 * Throws `Failure` `excel.cell-edit` or `excel.other-workbook`.
 */
export async function ready(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getActiveWorksheet().activate();
  await context.sync();
}
