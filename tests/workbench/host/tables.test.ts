import { codeOf, startHost } from '../officeJs';

type Work = (sheet: Excel.Worksheet, table: Excel.Table, context: Excel.RequestContext) => void;

/** A table NhiemVu of two tasks at B2:D4, with a calculated column, and a line of text below it. */
async function withTable(work: Work): Promise<ReturnType<typeof startHost>> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2:D4').values = [
      ['Mã', 'Tên nhiệm vụ', 'Cảnh báo'],
      ['A.1', 'Một', ''],
      ['A.2', 'Hai', ''],
    ];
    sheet.getRange('B6').values = [['ở dưới']];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'NhiemVu';
    sheet.getRange('D3:D4').formulas = [['=[@Mã]&"!"'], ['=[@Mã]&"!"']];
    await context.sync();
    work(sheet, table, context);
    await context.sync();
  });
  return started;
}

async function refused(work: Work): Promise<string> {
  return codeOf(withTable(work));
}

function column(
  model: ReturnType<typeof startHost>['model'],
  col: number,
  from: number,
  to: number,
): unknown[] {
  return Array.from({ length: to - from + 1 }, (_, i) => model.value('Sheet1', from + i, col));
}

describe('A table that is added', () => {
  test.each<[string, Work, string]>([
    ['over another', (sheet) => sheet.tables.add('D4:E6', true), 'InvalidArgument'],
    ['with a taken name', (sheet) => (sheet.tables.add('G1:H2', true).name = 'nhiemvu'), 'InvalidArgument'],
    ['named like a cell', (sheet) => (sheet.tables.add('G1:H2', true).name = 'PL01'), 'InvalidArgument'],
    ['named like a quarter', (sheet) => (sheet.tables.add('G1:H2', true).name = 'Q1'), 'InvalidArgument'],
    ['named C', (sheet) => (sheet.tables.add('G1:H2', true).name = 'C'), 'InvalidArgument'],
    [
      'with a space in its name',
      (sheet) => (sheet.tables.add('G1:H2', true).name = 'Nhiệm vụ'),
      'InvalidArgument',
    ],
    ['in a style that is not there', (_, table) => (table.style = 'Đẹp'), 'InvalidArgument'],
  ])('%s is refused', async (_, work, code) => {
    expect(await refused(work)).toBe(code);
  });

  test('makes its headings text, unique and not empty', async () => {
    const { model } = await withTable((sheet) => {
      sheet.getRange('G1:J2').values = [
        [2024, 'a', 'A', ''],
        [1, 2, 3, 4],
      ];
      sheet.tables.add('G1:J2', true);
    });
    expect([6, 7, 8, 9].map((at) => model.value('Sheet1', 0, at))).toEqual(['2024', 'a', 'A2', 'Column4']);
  });

  test('over bare headings gets a row and moves what is below', async () => {
    const { model } = await withTable((sheet) => {
      sheet.getRange('G1:G2').values = [['Mã'], ['dưới']];
      sheet.tables.add('G1', true).name = 'Moi';
    });
    expect(model.table('Moi')?.table.range).toBe('G1:G2');
    expect(column(model, 6, 0, 2)).toEqual(['Mã', null, 'dưới']);
  });
});

describe('A table that is added without headings', () => {
  test('gets some above its data, which moves down', async () => {
    const { model } = await withTable((sheet) => {
      sheet.getRange('G1:H2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('G1:H2', false).name = 'Moi';
    });
    expect(model.table('Moi')?.table.range).toBe('G1:H3');
    expect(column(model, 6, 0, 2)).toEqual(['Column1', 1, 3]);
  });
});

describe('A table that is there', () => {
  test('tells its name, rows, columns and body', async () => {
    const { Excel } = await withTable(() => undefined);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      table.load('name,showFilterButton,rows/count,columns/count');
      table.columns.load('items/name,items/index');
      const body = table.getDataBodyRange();
      body.load('address,formulas');
      const missing = context.workbook.tables.getItemOrNullObject('KhongCo');
      const one = table.columns.getItem('Cảnh báo').getDataBodyRange();
      one.load('values');
      await context.sync();
      expect([table.name, table.showFilterButton, table.rows.count, table.columns.count]).toEqual([
        'NhiemVu',
        true,
        2,
        3,
      ]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Mã', 0],
        ['Tên nhiệm vụ', 1],
        ['Cảnh báo', 2],
      ]);
      expect(body.address).toBe('Sheet1!B3:D4');
      expect(body.formulas[0]).toEqual(['A.1', 'Một', '=[@Mã]&"!"']);
      expect(missing.isNullObject).toBe(true);
      expect(one.values).toEqual([['A.1!'], ['A.2!']]);
    });
  });

  test('keeps its top row, overlaps itself and no other when it is resized', async () => {
    expect(await refused((_, table) => table.resize('B3:D5'))).toBe('InvalidArgument');
    expect(await refused((_, table) => table.resize('B2:D2'))).toBe('InvalidArgument');
    const other: Work = (sheet, table) => {
      sheet.tables.add('B8:C9', true);
      table.resize('B2:D8');
    };
    expect(await refused(other)).toBe('InvalidArgument');
  });

  test('that is resized moves no cells and fills its calculated column', async () => {
    const { model } = await withTable((_, table) => table.resize('B2:D6'));
    expect(column(model, 1, 4, 5)).toEqual([null, 'ở dưới']);
    expect(column(model, 3, 4, 5)).toEqual(['!', 'ở dưới!']);
  });

  test('that gets rows moves the cells below, in its own columns only', async () => {
    const { model } = await withTable((sheet, table) => {
      sheet.getRange('F6').values = [['bên cạnh']];
      table.rows.add(undefined, [
        ['A.3', 'Ba', ''],
        ['A.4', 'Bốn', ''],
      ]);
    });
    expect(model.table('NhiemVu')?.table.range).toBe('B2:D6');
    expect(column(model, 1, 2, 7)).toEqual(['A.1', 'A.2', 'A.3', 'A.4', null, 'ở dưới']);
    expect(column(model, 3, 4, 5)).toEqual(['A.3!', 'A.4!']);
    expect(model.value('Sheet1', 5, 5)).toBe('bên cạnh');
  });

  test('that gets a row in the middle keeps the others in order', async () => {
    const { model } = await withTable((_, table) => table.rows.add(1, [['giữa', '', '']]));
    expect(column(model, 1, 2, 4)).toEqual(['A.1', 'giữa', 'A.2']);
  });

  test('loses a row and moves up what is below', async () => {
    const { model } = await withTable((_, table) => table.rows.getItemAt(0).delete());
    expect(model.table('NhiemVu')?.table.range).toBe('B2:D3');
    expect(column(model, 1, 2, 4)).toEqual(['A.2', null, 'ở dưới']);
  });

  test('goes with its cells by delete and without them by convertToRange', async () => {
    const gone = await withTable((_, table) => table.delete());
    expect([gone.model.table('NhiemVu'), gone.model.value('Sheet1', 2, 1)]).toEqual([null, null]);
    const kept = await withTable((_, table) => table.convertToRange());
    expect([kept.model.table('NhiemVu'), kept.model.value('Sheet1', 2, 1)]).toEqual([null, 'A.1']);
  });

  test('renames itself in formulas, and its column in its headings', async () => {
    const { model } = await withTable((sheet, table) => {
      sheet.getRange('A1').formulas = [['=COUNTA(NhiemVu[Mã])']];
      table.name = 'ViecLam';
      table.columns.getItem('Tên nhiệm vụ').name = 'Tên';
    });
    expect(model.cell('Sheet1', 0, 0)?.formula).toBe('=COUNTA(ViecLam[Mã])');
    expect(model.value('Sheet1', 0, 0)).toBe(2);
    expect(model.value('Sheet1', 1, 2)).toBe('Tên');
  });

  test('refuses the third argument of rows.add, which came after 1.14', async () => {
    expect(await refused((_, table) => table.rows.add(undefined, [['a', 'b', 'c']], true))).toBe(
      'ApiNotFound',
    );
  });
});

describe('A filter', () => {
  const filtered: Work = (_, table) => table.columns.getItem('Mã').filter.applyValuesFilter(['A.2']);

  test('hides the rows that do not have the values, and clearing shows them', async () => {
    const { Excel, model } = await withTable(filtered);
    expect([2, 3].map((row) => model.sheet('Sheet1').rows.get(row)?.hidden === true)).toEqual([true, false]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      table.autoFilter.load('isDataFiltered,criteria');
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria[0]).toEqual({ filterOn: 'Values', values: ['A.2'] });
      table.clearFilters();
      await context.sync();
    });
    expect(model.sheet('Sheet1').rows.get(2)?.hidden).toBeUndefined();
  });

  test('can be put back as it was', async () => {
    const { Excel, model } = await withTable((_, table) => {
      table.columns.getItem('Mã').filter.applyCustomFilter('<>A.1');
    });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      const range = table.getRange();
      table.autoFilter.load('criteria');
      await context.sync();
      const [criteria] = table.autoFilter.criteria;
      table.clearFilters();
      table.autoFilter.apply(range, 0, criteria);
      await context.sync();
    });
    expect(model.sheet('Sheet1').rows.get(2)?.hidden).toBe(true);
  });

  test('stops a block over its rows, lets single rows through, and stops rows from going', async () => {
    const block: Work = (sheet, table, context) => {
      filtered(sheet, table, context);
      sheet.getRange('C3:C4').values = [['x'], ['y']];
    };
    expect(await refused(block)).toBe('FilteredRangeConflict');
    const rows = await withTable((sheet, table, context) => {
      filtered(sheet, table, context);
      sheet.getRange('C3').values = [['x']];
      sheet.getRange('C4').values = [['y']];
    });
    expect(column(rows.model, 2, 2, 3)).toEqual(['x', 'y']);
    const gone: Work = (sheet, table, context) => {
      filtered(sheet, table, context);
      table.rows.getItemAt(0).delete();
    };
    expect(await refused(gone)).toBe('InsertDeleteConflict');
  });
});
