import { useMemo } from 'react';
import { rowTrail } from '../../review/undo/rowTrail';
import type { UndoneCells } from '../../review/undo/undoneCells';
import { undoneCells } from '../../review/undo/undoneCells';
import type { UndoPlan } from '../../review/undo/undoPlan';
import { undoPlan } from '../../review/undo/undoPlan';
import type { JournalEntry, JournalReading } from '../../workbook/journal/entry';
import { usePaneState } from '../session/SessionContext';

/** The journal as the last check read it. */
export interface History {
  readonly journal: JournalReading;
  readonly date1904: boolean;
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  readonly undone: UndoneCells;
  planOf(entry: JournalEntry): UndoPlan;
}

/** Null where no check has read a journal. */
export function useHistory(): History | null {
  const { checked, highlights } = usePaneState();
  const snapshot = checked?.outcome.snapshot;
  return useMemo(() => {
    const journal = snapshot?.journal;
    if (!journal) return null;
    const { entries } = journal;
    return {
      journal,
      date1904: snapshot.date1904,
      entries: entries.toReversed(),
      undone: undoneCells(entries, rowTrail(entries)),
      planOf: (entry) => undoPlan(entry, entries, snapshot, highlights),
    };
  }, [snapshot, highlights]);
}

/** True where there is something that taking the entry back would write, or could be chosen to. */
export function canUndo({ ready, conflicts, facts }: UndoPlan): boolean {
  return ready.length > 0 || conflicts.length > 0 || facts.settings !== null || facts.highlights !== null;
}
