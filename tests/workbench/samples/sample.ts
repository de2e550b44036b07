import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { startHost, type ExcelLibrary, type StartOptions } from '../officeJs';
import type { Host } from '../../../src/workbench/host/host';

/** A program as a sample of the API is written: it begins with a sheet of its own, called Sample. */
export interface Sample {
  readonly Excel: ExcelLibrary;
  readonly host: Host;
  readonly model: WorkbookModel;
  /** Runs a step, and what it leaves queued. */
  run<T>(step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T>;
  /** What the sheet holds from its first cell on. */
  values(address: string): Promise<unknown[][]>;
}

/** Takes away an old sheet Sample, adds one and writes a block from its first cell on. */
export async function startSample(
  rows: readonly (readonly unknown[])[] = [],
  options: StartOptions = {},
): Promise<Sample> {
  const { Excel, host, model } = startHost(undefined, options);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Sample').delete();
    const sheet = context.workbook.worksheets.add('Sample');
    const [first] = rows;
    if (first !== undefined) {
      sheet.getRangeByIndexes(0, 0, rows.length, first.length).values = rows.map((row) => [...row]);
    }
    sheet.activate();
    await context.sync();
  });
  const run: Sample['run'] = (step) =>
    Excel.run(async (context) => {
      const result = await step(context.workbook.worksheets.getItem('Sample'), context);
      await context.sync();
      return result;
    });
  return {
    Excel,
    host,
    model,
    run,
    values: (address) =>
      run(async (sheet, context) => {
        const range = sheet.getRange(address);
        range.load('values');
        await context.sync();
        return range.values;
      }),
  };
}

/** The rows of a small shop's list, with totals worked out. */
export const GOODS = [
  ['Hàng', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  ['Chè', 2, 7.5, '=B2*C2'],
  ['Cà phê', 1, 34.5, '=B3*C3'],
  ['Gạo', 5, 9.56, '=B4*C4'],
] as const;
