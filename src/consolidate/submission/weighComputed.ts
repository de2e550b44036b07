import { sameMeaning } from '../value/sameMeaning';
import { trimmed } from '../value/trimmed';
import { writtenIn } from '../value/writtenIn';
import { standingWords, warningWords } from '../../workbook/words';
import { baseMeaning, baseValue, isUntouched, masterMeaning, saidIn, type Weighing } from './heldRow';
import type { ReturnedTable } from './returnedTable';
import type { Tally } from './tally';
import { refuseCell, type HeldCell } from './heldCell';

/**
 * A cell that the product or a formula fills. Edited, it is rejected; else it is not counted. A result that the
 * file gives without its formula, because the program that wrote it keeps none, is no edit.
 */
export function weighComputed(counted: HeldCell, weighing: Weighing, tally: Tally): void {
  // A row that the package did not have says nothing where it is empty.
  if (counted.held.base === null && trimmed(writtenIn(counted.cell)) === '') return;
  const edited = counted.column.kind === 'formula' ? isOvertyped(counted) : differs(counted, weighing);
  if (edited) refuseCell(counted, writtenIn(counted.cell), 'consolidate.rejected.computed', tally);
}

/** True where what stands in a column by formula is somebody's own. */
export function isOvertyped({ table, place, cell }: Pick<HeldCell, 'table' | 'place' | 'cell'>): boolean {
  if (cell.computed === true) return false;
  return !(lostFormulas(table, place) && isResult(writtenIn(cell)));
}

function differs({ held, column, cell }: HeldCell, weighing: Weighing): boolean {
  const base = baseValue(held, column.id);
  if (base !== undefined && isUntouched(cell, base, column, weighing.date1904)) return false;
  const expected = base === undefined ? masterMeaning(held, column, weighing) : baseMeaning(base, column);
  const said = saidIn(cell, column, weighing.date1904, expected);
  if (base === undefined && 'value' in said && said.value === '') return false;
  return 'fault' in said || !sameMeaning(said.value, expected, column);
}

const lost = new WeakMap<ReturnedTable, Map<number, boolean>>();

/** True where no cell of a column by formula holds one any more: another program turned them into values. */
export function lostFormulas(table: ReturnedTable, place: number): boolean {
  const known = lost.get(table) ?? new Map<number, boolean>();
  lost.set(table, known);
  const before = known.get(place);
  if (before !== undefined) return before;
  const none = !table.raw.rows.some((cells) => cells[place]?.computed === true);
  known.set(place, none);
  return none;
}

const RESULTS: ReadonlySet<string> = new Set([
  ...Object.values(warningWords),
  ...Object.values(standingWords),
]);

/** True for words that the formulas may give. */
function isResult(text: string): boolean {
  return trimmed(text) === '' || text.split(';').every((word) => RESULTS.has(trimmed(word)));
}
