import { documentOf } from '../../src/workbook/documentOf';
import { planOf } from '../../src/workbook/planOf';
import type { RawTable, WorkbookReading } from '../../src/workbook/reading';
import { recognise } from '../../src/workbook/recognise';
import { tableDefinitions } from '../../src/workbook/tables';
import { readBack } from './readBack';
import { sampleBlueprint, samplePlan } from './samplePlan';

const loaded = readBack(documentOf(sampleBlueprint()));

/** The reading of a loaded workbook, with one table changed. */
function withTable(name: string, change: (table: RawTable) => Partial<RawTable>): WorkbookReading {
  return {
    ...loaded,
    tables: loaded.tables.map((table) => (table.name === name ? { ...table, ...change(table) } : table)),
  };
}

/** The columns of a table in another order; `order` lists the old places, -1 is a column of the user's. */
function reordered(table: RawTable, order: readonly number[]): Partial<RawTable> {
  return {
    headings: order.map((place) => table.headings[place] ?? 'Ghi chú riêng'),
    columnIds: order.map((place) => table.columnIds[place] ?? 99),
    rows: table.rows.map((row) => order.map((place) => row[place] ?? { value: 'của tôi' })),
  };
}

const places = (table: RawTable): readonly number[] => table.headings.map((_, index) => index);

describe('a workbook right after a load', () => {
  test('holds the plan that was loaded', () => {
    expect(planOf(recognise(loaded))).toEqual(samplePlan);
  });

  test('is a coordinator’s, with every table and column of ours', () => {
    const snapshot = recognise(loaded);
    expect(snapshot.kind).toBe('master');
    expect(Object.keys(snapshot.tables).sort()).toEqual(tableDefinitions.map(({ name }) => name).sort());
    expect(Object.values(snapshot.tables).flatMap(({ missing }) => missing)).toEqual([]);
  });

  test('tells the cell of every value', () => {
    const row = recognise(loaded).tables.NhiemVu?.rows[1];
    expect(row?.key).toBe('A.I.2');
    expect(row?.cells['lead']).toMatchObject({ text: 'Các đơn vị liên quan', cell: 'G3' });
    expect(row?.cells['lastDay']).toMatchObject({ text: '2024-12-31', cell: 'N3' });
  });

  test('has no row for the empty row of an empty table', () => {
    expect(recognise(loaded).tables.KiemTra?.rows).toEqual([]);
  });
});

describe('our tables are found', () => {
  test('where sheets were renamed and tables moved', () => {
    const reading = withTable('NhiemVu', () => ({ sheet: 'Việc', top: 6, left: 3 }));
    const table = recognise(reading).tables.NhiemVu;
    expect(table).toMatchObject({ sheet: 'Việc', headingRow: 6 });
    expect(table?.rows[0]?.cells['key']?.cell).toBe('D8');
    expect(planOf(recognise(reading))).toEqual(samplePlan);
  });

  test('where columns were moved and others inserted', () => {
    const reading = withTable('NhiemVu', (table) =>
      reordered(table, [-1, ...[...places(table)].reverse(), -1]),
    );
    expect(planOf(recognise(reading))).toEqual(samplePlan);
  });

  test('by headings, where a program dropped the tables', () => {
    const reading = {
      ...loaded,
      tables: loaded.tables.map((table) => ({
        ...table,
        name: null,
        columnIds: table.headings.map(() => null),
      })),
    };
    expect(planOf(recognise(reading))).toEqual(samplePlan);
  });

  test('with headings in other letter case, decomposed, over two lines', () => {
    const reading = withTable('NhiemVu', ({ headings }) => ({
      headings: headings.map((heading) => ` ${heading.toUpperCase().normalize('NFD').replace(' ', '\n')}`),
    }));
    expect(planOf(recognise(reading))).toEqual(samplePlan);
  });

  test('by the table’s own column id, where a heading was changed', () => {
    const reading = withTable('NhiemVu', ({ headings }) => ({
      headings: headings.map((heading) => (heading === 'Tên nhiệm vụ' ? 'Nội dung công việc' : heading)),
    }));
    expect(recognise(reading).tables.NhiemVu?.renamed).toEqual({ text: 'Nội dung công việc' });
    expect(planOf(recognise(reading))).toEqual(samplePlan);
  });

  test('but not by ids that were counted anew', () => {
    const reading = withTable('NhiemVu', (table) => {
      const moved = reordered(table, [0, 1, 2, 3, 4, -1, ...places(table).slice(5)]);
      return {
        ...moved,
        headings: moved.headings?.map((each) => (each === 'Tên nhiệm vụ' ? 'Công việc' : each)) ?? [],
        columnIds: moved.headings?.map((_, index) => index + 1) ?? [],
      };
    });
    expect(recognise(reading).tables.NhiemVu).toMatchObject({ missing: ['text'], renamed: {} });
  });

  test('and a second table with our headings is left out', () => {
    const copies = loaded.tables.map((table) => ({
      ...table,
      name: `${table.name ?? ''}2`,
      sheet: 'Bản chép',
    }));
    const snapshot = recognise({ ...loaded, tables: [...copies, ...loaded.tables] });
    expect(Object.values(snapshot.tables).map(({ sheet }) => sheet)).not.toContain('Bản chép');
  });

  test('a column that is gone is absent, not empty', () => {
    const reading = withTable('NhiemVu', (table) =>
      reordered(
        table,
        places(table).filter((place) => table.headings[place] !== 'Minh chứng'),
      ),
    );
    const table = recognise(reading).tables.NhiemVu;
    expect(table?.missing).toEqual(['evidence']);
    expect(table?.rows[0]?.cells).not.toHaveProperty('evidence');
  });

  test.each(['Table1', 'NhiemVu'])('a table of someone else’s is not, though it be named %s', (name) => {
    const foreign: RawTable = {
      name,
      sheet: 'Sheet1',
      sheetHidden: false,
      top: 0,
      left: 0,
      headings: ['Mã', 'Tên nhiệm vụ', 'Đơn vị thực hiện', 'Ngân sách'],
      columnIds: [1, 2, 3, 4],
      rows: [],
    };
    const snapshot = recognise({ ...loaded, tables: [foreign], carriers: { part: null, sheet: null } });
    expect(snapshot).toMatchObject({ kind: 'foreign', tables: {} });
  });
});

describe('the text of a cell', () => {
  const textOf = (
    column: string,
    value: string | number | boolean | null,
    format?: string,
  ): string | undefined => {
    const reading = withTable('NhiemVu', (table) => {
      const place = recognise(loaded).tables.NhiemVu?.columns[column] ?? -1;
      const cell = format === undefined ? { value } : { value, format };
      return { rows: table.rows.map((row) => row.map((each, index) => (index === place ? cell : each))) };
    });
    return recognise(reading).tables.NhiemVu?.rows[0]?.cells[column]?.text;
  };

  test.each([
    ['doneOn', 45_627, 'dd/mm/yyyy', '2024-12-01'],
    ['doneOn', 45_627, undefined, '2024-12-01'],
    ['doneOn', '1/12/2024', '@', '1/12/2024'],
    ['deadline', 45_627, 'mmm-yy', '12/2024'],
    ['deadline', 45_657, 'dd/mm/yyyy', '31/12/2024'],
    ['deadline', 45_783, 'dd/mm/yyyy', '45783'],
    ['deadline', 2030, undefined, '2030'],
    ['deadline', 2030, '0', '2030'],
    ['percent', 0.07, '0%', '7'],
    ['percent', 75, '0', '75'],
    ['text', 'Hoa\u0300n tha\u0300nh', undefined, 'Hoàn thành'],
    ['text', true, undefined, 'TRUE'],
    ['text', null, undefined, ''],
  ] as const)('in %s, %p shown as %s is %s', (column, value, format, expected) => {
    expect(textOf(column, value, format)).toBe(expected);
  });
});
