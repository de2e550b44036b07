import type { TableSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import { nowhere, placeOf, type FindingPlace } from '../place';

/** The place of every cell in our tables, by sheet and cell. */
function placesOfCells(tables: readonly TableSnapshot[]): Map<string, FindingPlace> {
  const places = new Map<string, FindingPlace>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const [column, { cell }] of Object.entries(row.cells)) {
        places.set(`${table.sheet}!${cell}`, placeOf(table, row, column));
      }
    }
  }
  return places;
}

export const cellFaults: Check = {
  code: 'cell.damaged',
  severity: 'error',
  promise: 'The file gives each cell one value.',
  run: ({ snapshot: { faults, tables } }) => {
    if (faults.length === 0) return [];
    const places = placesOfCells(Object.values(tables));
    return faults.map(({ code, sheet, cell, found }) => ({
      ...(places.get(`${sheet}!${cell}`) ?? { ...nowhere, sheet, cell }),
      found,
      expected: null,
      message: { code: `check.cell.damaged.${code}`, params: { found } },
      fix: null,
    }));
  },
};
