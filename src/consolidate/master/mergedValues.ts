import { rowTrail } from '../../review/undo/rowTrail';
import { undoneCells } from '../../review/undo/undoneCells';
import type { WorkbookChange } from '../../workbook/change';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { RowPlace } from '../place';
import { meaningOf } from '../value/meaningOf';
import { columnOf } from './columnOf';
import { masterCell, type MasterRow, type MasterView } from './masterView';

/** A cell that a consolidation wrote. */
interface Written {
  readonly number: number;
  readonly change: WorkbookChange;
}

/**
 * What the journal says was merged from which unit: the newest of each cell that was not taken back, followed
 * through what became of the key of its row.
 *
 * @param find the row that the coordinator's workbook has in that place
 */
export function mergedValues(
  entries: readonly JournalEntry[],
  find: (place: RowPlace) => MasterRow | undefined,
  { date1904 }: { readonly date1904: boolean },
): MasterView['mergedFrom'] {
  if (!entries.some(({ facts }) => facts.some(({ kind }) => kind === 'merged'))) return () => undefined;
  const trail = rowTrail(entries);
  const undone = undoneCells(entries, trail);
  const byUnit = new Map<string, Map<string, Written>>();
  for (const { number, changes, facts } of entries) {
    for (const fact of facts) {
      if (fact.kind !== 'merged') continue;
      const cells = byUnit.get(fact.unit) ?? new Map<string, Written>();
      byUnit.set(fact.unit, cells);
      for (const index of fact.cells) {
        const change = changes[index];
        if (!change || undone.isUndone(change)) continue;
        cells.set(`${trail.rowOf(change)}\n${change.column}`, { number, change });
      }
    }
  }
  return (unit, place, since) => {
    const cells = byUnit.get(unit);
    if (!cells) return undefined;
    const row = find(place);
    const { table, key, of } = row?.place ?? place;
    const name = of === undefined ? { table, key } : { table, key, of };
    const written = cells.get(`${trail.rowCalled(name)}\n${place.column}`);
    const column = columnOf(table, place.column);
    if (!written || !column || written.number <= since) return undefined;
    const format = row && masterCell(row, place.column)?.format;
    return meaningOf({ value: written.change.after, format }, column, date1904);
  };
}
