import type { WorkbookChange } from '../../workbook/change';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { RowTrail } from './rowTrail';

/** What is left of an entry: all of it, part of it, or nothing. */
export type Standing = 'standing' | 'part-undone' | 'undone';

/** Which changes were taken back by later entries that were not themselves taken back. */
export interface UndoneCells {
  isUndone(change: WorkbookChange): boolean;
  standingOf(entry: JournalEntry): Standing;
  /** The numbers of the entries that took something of this one back, in their order. */
  undoneBy(entry: JournalEntry): readonly number[];
}

/** Follows every undo, and every undo of an undo; `entries` are all there are, in their order. */
export function undoneCells(entries: readonly JournalEntry[], trail: RowTrail): UndoneCells {
  const takers = new Map<number, JournalEntry[]>();
  /** Of each entry that was taken back, the cells that were. */
  const taken = new Map<number, Set<string>>();
  const wholly = new Set<number>();
  const byChange = new Map<WorkbookChange, number>();
  const cellOf = (change: WorkbookChange): string => `${trail.rowOf(change)} ${change.column}`;

  // From the newest back: what became of an undo is known before what it undid.
  for (const entry of [...entries].reverse()) {
    for (const change of entry.changes) byChange.set(change, entry.number);
    const { number, undoes, changes, facts } = entry;
    if (undoes === undefined) continue;
    takers.set(undoes, [entry, ...(takers.get(undoes) ?? [])]);
    const gone = taken.get(number);
    const cells = taken.get(undoes) ?? new Set();
    for (const change of changes) if (!gone?.has(cellOf(change))) cells.add(cellOf(change));
    taken.set(undoes, cells);
    if (facts.length > 0 && !wholly.has(number)) wholly.add(undoes);
  }

  const isUndone = (change: WorkbookChange): boolean => {
    const number = byChange.get(change);
    return number !== undefined && (taken.get(number)?.has(cellOf(change)) ?? false);
  };
  return {
    isUndone,
    standingOf({ number, changes }) {
      if (wholly.has(number)) return 'undone';
      const undone = changes.filter(isUndone).length;
      if (undone === 0) return 'standing';
      return undone === changes.length ? 'undone' : 'part-undone';
    },
    undoneBy: ({ number }) => (takers.get(number) ?? []).map((entry) => entry.number),
  };
}
