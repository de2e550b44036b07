import { Failure } from '../../plan/failure';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { RowName } from '../../workbook/rowName';
import { isSame } from '../../workbook/sameValue';
import type { UndoConflict, UndoPlan } from './undoPlan';

/** What a person chose for a cell that holds something else than the entry wrote. */
export interface CellChoice extends RowName {
  readonly column: string;
  /** What stood in the cell when they chose. */
  readonly now: CellValue;
  readonly take: 'standing' | 'before';
}

/** The choice about the conflict as it was shown. */
export function choiceOf({ change }: UndoConflict, take: CellChoice['take']): CellChoice {
  const { table, key, of, column, before } = change;
  return { table, key, ...(of === undefined ? {} : { of }), column, now: before, take };
}

/**
 * The changes that take an entry back with these choices. A cell that holds something else is written only
 * where a person chose so, seeing what it holds. Throws `Failure` `undo.conflict` where they did not see it.
 */
export function chosenChanges(
  { ready, conflicts, entry }: UndoPlan,
  choices: readonly CellChoice[],
): readonly WorkbookChange[] {
  const chosen = conflicts.filter(({ change }) => {
    const choice = choices.find((each) => isAbout(each, change));
    if (choice && isSame(choice.now, change.before)) return choice.take === 'before';
    const { sheet, cell } = change;
    throw new Failure('undo.conflict', { sheet, cell, count: conflicts.length, entry: entry.number });
  });
  return [...ready, ...chosen.map(({ change }) => change)];
}

function isAbout(choice: CellChoice, { table, key, of, column }: WorkbookChange): boolean {
  return choice.table === table && choice.key === key && choice.of === of && choice.column === column;
}
