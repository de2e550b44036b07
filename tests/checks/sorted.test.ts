import { recognise } from '../../src/workbook/recognise';
import type { WorkbookReading } from '../../src/workbook/reading';
import { checkedSnapshot, edited, smallWorkbook, type Edit } from './checked';

/** The same workbook after somebody sorted its tables the other way round. */
function sorted(reading: WorkbookReading): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() })),
  };
}

const found = (reading: WorkbookReading) =>
  checkedSnapshot(recognise(reading), { alterations: true, asOf: '2026-11-23' });

const edits: readonly Edit[] = [
  ['NhiemVu', 'A.I.1', 'sectionTitle', 'Tên mục khác'],
  ['NhiemVu', 'A.I.2', 'sectionTitle', 'Tên mục khác'],
  ['NhiemVu', 'A.II', 'sectionTitle', 'Tên mục khác'],
  ['NhiemVu', 'A.I.1', 'evidence', 'Quyết định 12/QĐ-BTTTT'],
  ['NhiemVu', 'A.I.2', 'evidence', 'Quyết định 12/QĐ-BTTTT'],
  ['NhiemVu', 'B.I.1', 'evidence', 'Quyết định 12/QĐ-BTTTT'],
  ['NhiemVu', 'A.I.2', 'key', 'A.I.1'],
  ['NhiemVu', 'A.I.1', 'coordinators', 'Trung tâm Thông tin; Cục Báo trí'],
];

test.each<[string, readonly Edit[]]>([
  ['without faults of its own', []],
  ['with faults that concern several rows', edits],
])('sorting a workbook %s makes no finding another one', (_, each) => {
  const reading = edited(smallWorkbook, each);
  const ids = found(reading).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(
    found(sorted(reading))
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});
