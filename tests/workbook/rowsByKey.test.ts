import { rowsByKey } from '../../src/workbook/rowsByKey';
import type { SnapshotRow } from '../../src/workbook/snapshot';

const row = (key: string, place: number): SnapshotRow => ({ key, row: place, cells: {} });

test('rows that share a key stand together in the order of the sheet, those without one too', () => {
  const rows = [row('A', 1), row('', 2), row('B', 3), row('A', 4), row('', 5)];
  const places = [...rowsByKey({ rows })].map(([key, same]) => [key, same.map(({ row: place }) => place)]);
  expect(places).toEqual([
    ['A', [1, 4]],
    ['', [2, 5]],
    ['B', [3]],
  ]);
});
