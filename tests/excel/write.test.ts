import type { WorkbookChange } from '../../src/workbook/change';
import { recognise } from '../../src/workbook/recognise';
import { failureOf, startLoaded, startWithTasks } from './loaded';
import { roundTrips } from './roundTrips';

const change = (rest: Partial<WorkbookChange> = {}): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before: '12/2024',
  after: '12/2025',
  ...rest,
});

type Port = ReturnType<typeof startLoaded>['port'];

async function textOf(port: Port, key: string, column: string): Promise<string | undefined> {
  const rows = recognise(await port.read()).tables.NhiemVu?.rows;
  return rows?.find((row) => row.key === key)?.cells[column]?.text;
}

describe('single cells', () => {
  test('are written as they are said, text as text', async () => {
    const { port } = startLoaded();
    await port.apply([change(), change({ column: 'percent', cell: 'P3', before: null, after: 75 })]);
    expect(await textOf(port, 'A.I.2', 'deadline')).toBe('12/2025');
    expect(await textOf(port, 'A.I.2', 'percent')).toBe('75');
  });

  test('go back by the same change turned round', async () => {
    const { port } = startLoaded();
    await port.apply([change({ after: null })]);
    expect(await textOf(port, 'A.I.2', 'deadline')).toBe('');
    await port.apply([change({ before: null, after: '12/2024' })]);
    expect(await textOf(port, 'A.I.2', 'deadline')).toBe('12/2024');
  });

  test('stay text in a cell that is not text', async () => {
    const { port } = startLoaded();
    await port.apply([change({ column: 'doneOn', cell: 'Q3', before: null, after: '5/6/2025' })]);
    expect(await textOf(port, 'A.I.2', 'doneOn')).toBe('5/6/2025');
  });

  test('are found by key where rows were sorted since', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      const keys = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A2:A5');
      keys.values = [['B.I.1'], ['A.II'], ['A.I.2'], ['A.I.1']];
      await context.sync();
    });
    await port.apply([change()]);
    expect(await textOf(port, 'A.I.2', 'deadline')).toBe('12/2025');
    expect(await textOf(port, 'A.II', 'deadline')).toBe('12/2024');
  });

  test('with one key twice are told apart by where they stood', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A4').values = [['A.I.2']];
      await context.sync();
    });
    await port.apply([change({ cell: 'K4' })]);
    const rows = recognise(await port.read()).tables.NhiemVu?.rows;
    expect(rows?.map(({ cells }) => cells['deadline']?.text)).toEqual([
      '12/2024',
      '12/2024',
      '12/2025',
      '12/2024',
    ]);
  });

  test('of a row whose key was changed are found where they stood', async () => {
    const { port } = startLoaded();
    const renamed = change({ column: 'key', cell: 'A3', before: 'A.I.2', after: 'A.I.9' });
    await port.apply([renamed]);
    await port.apply([{ ...renamed, before: 'A.I.9', after: 'A.I.2' }]);
    expect(await textOf(port, 'A.I.2', 'lead')).toBe('Các đơn vị liên quan');
  });

  test('are refused together where one has changed since', async () => {
    const { port } = startLoaded();
    const stale = change({ column: 'result', cell: 'I3', before: 'Khác', after: 'Mới' });
    const failure = await failureOf(port.apply([change(), stale]));
    expect(failure).toMatchObject({ code: 'workbook.cell-changed', params: { cell: 'I3' } });
    expect(await textOf(port, 'A.I.2', 'deadline')).toBe('12/2024');
  });

  test.each([1, 40])('take 5 syncs for %d changes', async (count) => {
    const { host, port } = startWithTasks(50);
    const changes = Array.from({ length: count }, (_, index) =>
      change({ key: `A.I.${index + 1}`, cell: `K${index + 2}` }),
    );
    await port.apply(changes);
    expect(roundTrips(host)).toBe(5);
  });

  test('on a protected sheet are refused with a sentence', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nhiệm vụ').protection.protect();
      await context.sync();
    });
    expect((await failureOf(port.apply([change()]))).code).toBe('excel.protected');
  });
});

describe('the rows of Kiểm tra', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      `id${index}`,
      'deadline.unreadable',
      'Lỗi',
      'NhiemVu',
      'A.I.1',
      'deadline',
      '12/2024',
      '- Báo cáo',
      null,
      null,
      null,
    ]);
  const written = async (port: Port): Promise<readonly string[] | undefined> => {
    const table = recognise(await port.read()).tables.KiemTra;
    return table?.rows.map(
      ({ key, cells }) => `${key} ${cells['found']?.text ?? ''} ${cells['message']?.text ?? ''}`,
    );
  };

  test.each([[[3]], [[3, 1]], [[3, 0]], [[0]], [[1, 5, 2]]])(
    'are replaced, growing and shrinking: %p',
    async (counts) => {
      const { port } = startLoaded();
      for (const count of counts) await port.replaceRows('KiemTra', rows(count));
      const last = counts.at(-1) ?? 0;
      expect(await written(port)).toEqual(rows(last).map(([id]) => `${id ?? ''} 12/2024 - Báo cáo`));
    },
  );

  test('keep the drop-down of every row', async () => {
    const { model, port } = startLoaded();
    await port.replaceRows('KiemTra', rows(4));
    const validations = model.document.sheets.find(({ name }) => name === 'Kiểm tra')?.validations;
    const decision = validations?.find(({ prompt }) => prompt?.title === 'Xử lý');
    expect(decision).toMatchObject({ ranges: ['I2:I5'], formula1: "='Danh mục'!$D$2:$D$4" });
  });

  test('are written whole under a filter, which stays', async () => {
    const { Excel, port } = startLoaded();
    await port.replaceRows('KiemTra', rows(4));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('KiemTra');
      table.columns.getItem('Mã phát hiện').filter.applyValuesFilter(['id1']);
      await context.sync();
    });
    await port.replaceRows('KiemTra', rows(3));
    expect(await written(port)).toHaveLength(3);
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem('KiemTra');
      autoFilter.load('isDataFiltered');
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
    });
  });

  test('find their columns where they were moved', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      const headings = context.workbook.worksheets.getItem('Kiểm tra').getRange('G1:H1');
      headings.values = [['Tạm', 'Đang ghi']];
      headings.getCell(0, 0).values = [['Nội dung']];
      await context.sync();
    });
    await port.replaceRows('KiemTra', rows(2));
    expect(await written(port)).toEqual(['id0 12/2024 - Báo cáo', 'id1 12/2024 - Báo cáo']);
  });

  test('do not overwrite what stands below the table', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kiểm tra').getRange('B4').values = [['của tôi']];
      await context.sync();
    });
    await port.replaceRows('KiemTra', rows(2));
    const failure = await failureOf(port.replaceRows('KiemTra', rows(3)));
    expect(failure).toMatchObject({ code: 'workbook.rows-below', params: { cell: 'B4' } });
  });

  test.each([10, 500])('take 4 syncs, %d of them', async (count) => {
    const { host, port } = startLoaded();
    await port.replaceRows('KiemTra', rows(count));
    expect(roundTrips(host)).toBe(4);
  });

  test('need the table', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kiểm tra').delete();
      await context.sync();
    });
    expect((await failureOf(port.replaceRows('KiemTra', []))).code).toBe('workbook.no-table');
  });
});

describe('the settings', () => {
  test('are written where the formulas take them, in 3 syncs', async () => {
    const { host, model, port } = startLoaded();
    expect(model.value('Nhiệm vụ', 1, 22)).toBe('Quá hạn');
    host.forget();
    await port.setSettings({ asOf: '2024-12-01' });
    expect(roundTrips(host)).toBe(3);
    expect(model.value('Nhiệm vụ', 1, 22)).toBe('Sắp đến hạn');
    await port.setSettings({ dueSoonDays: 5 });
    expect(model.value('Nhiệm vụ', 1, 22)).toBe('');
  });

  test('need their names', async () => {
    const { port } = startLoaded((document) => {
      document.names = [];
    });
    expect((await failureOf(port.setSettings({ dueSoonDays: 5 }))).code).toBe('workbook.no-name');
  });
});
