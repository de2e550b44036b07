import { withFormulas, type WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { JournalEntry } from '../../workbook/journal/entry';
import { isSame } from '../../workbook/sameValue';
import type { SnapshotCell, WorkbookSnapshot } from '../../workbook/snapshot';
import type { FactsUndo } from './factsUndo';
import { factsUndo } from './factsUndo';
import type { FoundCell } from './cellFinder';
import { cellFinder } from './cellFinder';
import { netChanges } from './netChanges';
import type { RowTrail } from './rowTrail';
import { rowTrail } from './rowTrail';

/** A cell that holds something else than the entry wrote. */
export interface UndoConflict {
  /** From what stands now to what stood before the entry, where the cell stands now. */
  readonly change: WorkbookChange;
  readonly written: CellValue;
  /** True where a formula stands in the cell now and `change.before` is what it gives. */
  readonly computed: boolean;
  /** The later entries that wrote the cell, in their order; none where a person did. */
  readonly later: readonly number[];
}

/** What taking an entry back would do, cell by cell, in the workbook as it stands. */
export interface UndoPlan {
  readonly entry: JournalEntry;
  /** The cells still hold what the entry wrote: each change puts back what stood there before. */
  readonly ready: readonly WorkbookChange[];
  /** The cells hold already what stood there before the entry. */
  readonly already: readonly WorkbookChange[];
  readonly conflicts: readonly UndoConflict[];
  /** Changes of cells whose row or column is no longer there. */
  readonly gone: readonly WorkbookChange[];
  readonly facts: FactsUndo;
  readonly date1904: boolean;
}

/**
 * Says how an entry is taken back, whichever it is.
 * @param entries all entries of the journal, in their order, this one among them
 * @param highlights whether our highlights are on now; null where that is not known
 */
export function undoPlan(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  snapshot: WorkbookSnapshot,
  highlights: boolean | null,
): UndoPlan {
  const trail = rowTrail(entries);
  const find = cellFinder(snapshot, trail);
  const laterThan = laterWriters(entry, entries, trail);
  const ready: WorkbookChange[] = [];
  const already: WorkbookChange[] = [];
  const gone: WorkbookChange[] = [];
  const conflicts: UndoConflict[] = [];
  for (const change of netChanges(entry.changes)) {
    const found = find(change);
    if (!found) {
      gone.push(change);
      continue;
    }
    const { cell } = found;
    const back = changeBack(change, found);
    if (holds(cell, change.before, change.formula?.before)) already.push(back);
    else if (holds(cell, change.after, change.formula?.after)) ready.push(back);
    else {
      const { computed } = cell;
      const later = laterThan(change);
      conflicts.push({ change: back, written: change.after, computed, later });
    }
  }
  const facts = factsUndo(entry.facts, snapshot, highlights);
  return { entry, ready, already, conflicts, gone, facts, date1904: snapshot.date1904 };
}

/** True where the cell holds the formula, or the constant where there is none. */
function holds({ value, computed, formula }: SnapshotCell, expected: CellValue, by?: string): boolean {
  return by === undefined ? !computed && isSame(value, expected) : formula === by;
}

/** From what stands now to what stood before, in the row as it is called and where it stands now. */
function changeBack(change: WorkbookChange, { table, row, cell }: FoundCell): WorkbookChange {
  const back = {
    table: table.name,
    key: row.key,
    ...(row.of === undefined ? {} : { of: row.of }),
    column: change.column,
    sheet: table.sheet,
    cell: cell.cell,
    before: cell.value,
    after: change.before,
  };
  return withFormulas(back, cell.formula, change.formula?.before);
}

/** Which later entries wrote a cell; what they wrote is looked through once, and only where it is asked. */
function laterWriters(
  { number }: JournalEntry,
  entries: readonly JournalEntry[],
  trail: RowTrail,
): (change: WorkbookChange) => readonly number[] {
  const cellOf = (change: WorkbookChange): string => `${trail.rowOf(change)} ${change.column}`;
  let writers: Map<string, Set<number>> | null = null;
  return (change) => {
    if (!writers) {
      writers = new Map();
      for (const later of entries.filter((each) => each.number > number)) {
        for (const other of later.changes) {
          const cell = cellOf(other);
          writers.set(cell, (writers.get(cell) ?? new Set()).add(later.number));
        }
      }
    }
    return [...(writers.get(cellOf(change)) ?? [])];
  };
}
