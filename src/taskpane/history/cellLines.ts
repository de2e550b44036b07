import type { UndoConflict, UndoPlan } from '../../review/undo/undoPlan';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';

/** A cell of an entry, and how it stands to taking the entry back. */
export interface CellLineFacts {
  readonly id: string;
  /** Where the cell stands now; where it stood, if it is gone. */
  readonly place: WorkbookChange;
  readonly before: CellValue;
  readonly written: CellValue;
  readonly conflict: UndoConflict | null;
  readonly state: 'ready' | 'changed' | 'already' | 'gone';
}

/** The cells of an entry: first those that a person is asked about. */
export function cellLines({ ready, already, conflicts, gone }: UndoPlan): readonly CellLineFacts[] {
  return [
    ...conflicts.map((conflict) => {
      const { change, written } = conflict;
      return lineOf(change, 'changed', change.after, written, conflict);
    }),
    ...gone.map((change) => lineOf(change, 'gone', change.before, change.after)),
    ...ready.map((change) => lineOf(change, 'ready', change.after, change.before)),
    ...already.map((change) => lineOf(change, 'already', change.after, change.before)),
  ];
}

function lineOf(
  place: WorkbookChange,
  state: CellLineFacts['state'],
  before: CellValue,
  written: CellValue,
  conflict: UndoConflict | null = null,
): CellLineFacts {
  const { table, key, of, column, cell } = place;
  const id = JSON.stringify([state === 'gone', table, key, of ?? null, column, cell]);
  return { id, place, before, written, conflict, state };
}
