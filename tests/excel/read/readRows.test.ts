import { readRows } from '../../../src/excel/read/readRows';
import { startHost } from '../../workbench/officeJs';

const long = 'x'.repeat(20_000);

describe('reading rows', () => {
  test('takes an answer that is too large in halves', async () => {
    const { Excel, host } = startHost(undefined, { payloadLimit: 1_000_000 });
    const rows = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 0; row < 600; row += 20) {
        sheet.getRangeByIndexes(row, 0, 1, 1).values = [[`${row} ${long}`]];
        await context.sync();
      }
      host.forget();
      return readRows(context, [{ sheet, top: 0, left: 0, rows: 4000, columns: 1 }]);
    });
    expect(rows[0]).toHaveLength(4000);
    expect(
      rows[0]
        ?.filter(({ 0: cell }) => cell?.value !== null)
        .map(({ 0: cell }) => parseInt(String(cell?.value))),
    ).toEqual(Array.from({ length: 30 }, (_, index) => index * 20));
  });

  test('fails where one answer cannot be made smaller', async () => {
    const { Excel } = startHost(undefined, { payloadLimit: 3000 });
    const work = Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      return readRows(context, [{ sheet, top: 0, left: 0, rows: 400, columns: 1 }]);
    });
    await expect(work).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});
