import { startSample, type Sample } from './sample';

describe('A program like the samples for tables', () => {
  test('makes a table of its headings and adds rows from the first row below them on', async () => {
    const sample = await startSample();
    await sample.run((sheet) => {
      const table = sheet.tables.add('A1:C1', true);
      table.name = 'Chi';
      table.getHeaderRowRange().values = [['Ngày', 'Khoản', 'Số tiền']];
      table.rows.add(undefined, [
        ['1/1/2017', 'Điện', '$120'],
        ['1/2/2017', 'Nước', '=C2*2'],
      ]);
      sheet.getUsedRange().format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
    });
    const read = await sample.run(async (sheet, context) => {
      const table = sheet.tables.getItem('Chi');
      const body = table.getDataBodyRange();
      body.load('values, address');
      const row = table.rows.getItemAt(1);
      row.load('values');
      const column = table.columns.getItem('KHOẢN').getDataBodyRange();
      column.load('values');
      await context.sync();
      return [body.address, body.values, row.values, column.values];
    });
    expect(read).toEqual([
      'Sample!A2:C3',
      [
        [42_736, 'Điện', 120],
        [42_737, 'Nước', 240],
      ],
      [[42_737, 'Nước', 240]],
      [['Điện'], ['Nước']],
    ]);
  });

  const SPENDING = [
    ['Khoản', 'Loại', 'Số tiền'],
    ['Điện', 'Nhà', 120],
    ['Chợ', 'Ăn', 97],
    ['Sách', 'Học', 350],
    ['Quán', 'Ăn', 33],
  ];

  async function spending(): Promise<Sample> {
    const sample = await startSample(SPENDING);
    await sample.run((sheet) => void (sheet.tables.add('A1:C5', true).name = 'Chi'));
    return sample;
  }

  const shown = (sample: Sample): Promise<unknown[][]> =>
    sample.run(async (sheet, context) => {
      const view = sheet.tables.getItem('Chi').getDataBodyRange().getVisibleView();
      view.load('values');
      await context.sync();
      return view.values;
    });

  test('adds a column with its heading and values, and one that is worked out', async () => {
    const sample = await spending();
    await sample.run((sheet) => {
      const { columns } = sheet.tables.getItem('Chi');
      columns.add(undefined, [['Ghi chú'], ['a'], ['b'], ['c'], ['d']]);
      columns.add(undefined, [
        ['Gấp đôi'],
        ...SPENDING.slice(1).map(() => ['=[@[Số tiền]]*2']),
      ] as string[][]);
    });
    expect(await sample.values('D1:E3')).toEqual([
      ['Ghi chú', 'Gấp đôi'],
      ['a', 240],
      ['b', 194],
    ]);
  });

  test('puts its rows in order, and in order again', async () => {
    const sample = await spending();
    await sample.run((sheet) => sheet.tables.getItem('Chi').sort.apply([{ key: 2, ascending: false }]));
    expect(await sample.values('A2:A5')).toEqual([['Sách'], ['Điện'], ['Chợ'], ['Quán']]);
    await sample.run((sheet) => {
      sheet.getRange('C5').values = [[999]];
      sheet.tables.getItem('Chi').sort.reapply();
    });
    expect(await sample.values('A2:A5')).toEqual([['Quán'], ['Sách'], ['Điện'], ['Chợ']]);
  });

  test('filters by values, by the average and by the greatest, and shows what stays', async () => {
    const sample = await spending();
    await sample.run((sheet) => {
      const { columns } = sheet.tables.getItem('Chi');
      columns.getItem('Số tiền').filter.apply({ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' });
      columns.getItem('Loại').filter.apply({ filterOn: 'Values', values: ['Ăn', 'Học'] });
    });
    expect(await shown(sample)).toEqual([SPENDING[2], SPENDING[4]]);
    await sample.run((sheet) => {
      sheet.tables.getItem('Chi').clearFilters();
      sheet.tables.getItem('Chi').columns.getItem('Số tiền').filter.applyTopItemsFilter(2);
    });
    expect(await shown(sample)).toEqual([SPENDING[1], SPENDING[3]]);
    await sample.run((sheet) => sheet.tables.getItem('Chi').clearFilters());
    expect(await shown(sample)).toHaveLength(4);
  });

  test('shows its totals, which count as the last column asks', async () => {
    const sample = await spending();
    await sample.run((sheet) => void (sheet.tables.getItem('Chi').showTotals = true));
    expect(await sample.values('A6:C6')).toEqual([['Total', '', 600]]);
    await sample.run((sheet) => void (sheet.tables.getItem('Chi').showTotals = false));
    expect(await sample.values('A6:C6')).toEqual([['', '', '']]);
  });

  test('is filtered without being a table, by the sheet itself', async () => {
    const sample = await startSample(SPENDING);
    const hidden = (): boolean[] =>
      [1, 2, 3, 4].map((row) => sample.model.sheet('Sample').rows.get(row)?.hidden ?? false);
    await sample.run((sheet) => {
      const range = sheet.getUsedRange();
      sheet.autoFilter.apply(range, 2, { filterOn: 'TopPercent', criterion1: '50' });
      sheet.autoFilter.apply(range, 0, { filterOn: 'Custom', criterion1: '=*h' });
    });
    expect(hidden()).toEqual([true, true, false, true]);
    await sample.run((sheet) => sheet.autoFilter.clearColumnCriteria(0));
    expect(hidden()).toEqual([false, true, false, true]);
    await sample.run((sheet) => {
      sheet.getRange('C3').values = [[900]];
      sheet.autoFilter.reapply();
    });
    expect(hidden()).toEqual([true, false, false, true]);
    await sample.run((sheet) => sheet.autoFilter.remove());
    expect(hidden()).toEqual([false, false, false, false]);
  });
});
