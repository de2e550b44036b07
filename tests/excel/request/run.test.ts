import { writing } from '../../../src/excel/request/run';
import { Failure } from '../../../src/plan/failure';
import { startHost } from '../../workbench/officeJs';

/** The failure that a write ends in while Excel refuses requests from `from` on, counted from 0. */
async function refusedFrom(from: number, to: number): Promise<Failure> {
  const { Excel, host } = startHost();
  let requests = 0;
  host.beforeSync = () => {
    host.cellEdit = requests >= from && requests < to;
    requests += 1;
  };
  try {
    await writing(Excel, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['Kế hoạch']];
      await context.sync();
    });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a write that Excel refuses', () => {
  test('fails with its own reason once changes are heard again', async () => {
    const failure = await refusedFrom(0, 1);
    expect(failure.code).toBe('excel.cell-edit');
    expect(failure.detail).not.toMatch(/events stay off/);
  });

  test('says in its details that changes are no longer heard', async () => {
    const failure = await refusedFrom(0, Number.POSITIVE_INFINITY);
    expect(failure.code).toBe('excel.cell-edit');
    expect(failure.detail).toMatch(/events stay off/);
  });
});
