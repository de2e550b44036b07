import type { RawTable } from '../../../src/workbook/reading';
import { columnIdsAtCreation } from '../../../src/workbook/carrier/content';
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

describe('a column that the product got later', () => {
  const standing = without('standing');

  test('is no loss for a workbook that was loaded before', () => {
    const { NhiemVu: created = {} } = columnIdsAtCreation();
    const { standing: later, ...before } = created;
    const snapshot = recognise({ ...smallWorkbook, tables: standing });
    const { content } = snapshot.carrier;
    if (content === null) throw new Error('The small workbook has its carriers.');
    const older = { ...content, columnIds: { ...content.columnIds, NhiemVu: before } };
    expect(later).toBe(24);
    expect(checkedSnapshot({ ...snapshot, carrier: { ...snapshot.carrier, content: older } })).toEqual([]);
  });

  test('is missed by a workbook that was loaded with it', () => {
    expect(checkedWithout('standing').map(({ column }) => column)).toEqual(['standing']);
  });

  test('is no loss where no carrier tells', () => {
    const carriers = { ...smallWorkbook.carriers, part: null, sheet: null };
    const found = checkedSnapshot(recognise({ ...smallWorkbook, tables: standing, carriers }));
    expect(codes(found)).not.toContain('column.missing');
  });
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
