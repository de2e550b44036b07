import { perObject } from '../perObject';
import type { PlanRow } from '../planRow';
import type { SnapshotRow } from '../../workbook/snapshot';

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^[IVXLC]+$/;
const WIDTH = 6;

/** A text by whose order the rows of a table come as in the decision, however the sheet is sorted. */
const keyOrder = perObject(({ key }: SnapshotRow): string =>
  key
    .split('.')
    .map((piece, index) => (index > 0 && ROMAN.test(piece) ? String(numberOf(piece)) : piece))
    .map((piece) => (/^\d/.test(piece) ? piece.padStart(WIDTH, '0') : piece))
    .join(' '),
);

/** Of two rows of one table below zero where the first comes first by its key. */
export function byKey(one: SnapshotRow, other: SnapshotRow): number {
  const [first, second] = [keyOrder(one), keyOrder(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What stands in rows in the order of the decision, table by table: so sorting the sheet makes no other one the first. */
export function inKeyOrder<Item>(items: readonly Item[], rowOf: (item: Item) => PlanRow): Item[] {
  return [...items].sort((first, second) => {
    const [one, other] = [rowOf(first), rowOf(second)];
    if (one.table.name === other.table.name) return byKey(one.row, other.row);
    return one.table.name < other.table.name ? -1 : 1;
  });
}

function numberOf(roman: string): number {
  const digits = [...roman].map((letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
