import { writtenIn } from '../value/writtenIn';
import { EMPTY_CELL, fileCell, type ReturnedTable } from './returnedTable';
import { refuse, type Tally } from './tally';
import { isFilled } from './weighAdded';

/** Columns that are none of ours, headings included: shown, and nothing is taken from them. */
export function weighAddedColumns(table: ReturnedTable, tally: Tally): void {
  const own = new Set(table.columns.map(({ place }) => place));
  const { headings, rows, top } = table.raw;
  const added = headings.flatMap((heading, place) => (own.has(place) ? [] : [{ heading, place }]));
  for (const { heading, place } of added) {
    if (isFilled({ value: heading })) refuseIn(table, top, place, heading, tally);
    rows.forEach((cells, index) => {
      const cell = cells[place] ?? EMPTY_CELL;
      if (isFilled(cell)) refuseIn(table, top + 1 + index, place, writtenIn(cell), tally);
    });
  }
}

function refuseIn(table: ReturnedTable, row: number, place: number, found: string, tally: Tally): void {
  refuse(tally, fileCell(table, row, place), null, found, 'consolidate.rejected.added-column');
}
