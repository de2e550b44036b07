import type { RawTable } from '../../../src/workbook/reading';
import { recognise } from '../../../src/workbook/recognise';
import { headingOf } from '../../../src/workbook/structuredReference';
import { checkedSnapshot, codes, smallWorkbook, told } from '../checked';

/** The table of tasks without one of its columns. */
function without(column: string): RawTable[] {
  return smallWorkbook.tables.map((table) => {
    if (table.name !== 'NhiemVu') return table;
    const place = table.headings.indexOf(headingOf('NhiemVu', column));
    const cut = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index !== place);
    return {
      ...table,
      headings: cut(table.headings),
      columnIds: cut(table.columnIds),
      rows: table.rows.map(cut),
    };
  });
}

const checkedWithout = (column: string) =>
  checkedSnapshot(recognise({ ...smallWorkbook, tables: without(column) }));

test('a column that is gone is a warning for its table', () => {
  expect(checkedWithout('deadline').map(told)).toEqual([
    expect.objectContaining({
      code: 'column.missing',
      severity: 'warning',
      column: 'deadline',
      cell: null,
      key: null,
    }),
  ]);
});

test.each([
  'key',
  'part',
  'sectionTitle',
  'text',
  'lead',
  'coordinators',
  'result',
  'period',
  'leadUnits',
  'deadlineKind',
  'lastDay',
  'status',
  'percent',
])('nothing more is said of the rows when %s is gone: absent is not empty', (column) =>
  expect(codes(checkedWithout(column))).toEqual(['column.missing']),
);
