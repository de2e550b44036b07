import { textOf } from '../cellContent';
import { perObject } from '../perObject';
import type { PlanRow } from '../planRow';
import { isKey } from './pattern';

/** The key that the row's own labels make; less than a whole key where it has no number or letter. */
export const keyOfLabels = perObject(({ table, row }: PlanRow): string => {
  const label = (column: string): string => textOf(row, column).trim();
  if (table.name === 'ChiTieu') {
    const group = label('group');
    const letter = label('label')
      .replace(/[).\s]+$/, '')
      .toLowerCase();
    // `2.1` in group 2 says the group once more.
    const own = letter.startsWith(`${group.toLowerCase()}.`) ? letter.slice(group.length + 1) : letter;
    return ['PL01', group, own].filter(Boolean).join('.');
  }
  const number = label('number');
  return [label('part'), label('section'), /^\d{1,3}$/.test(number) ? number : ''].filter(Boolean).join('.');
});

/** True where key and labels are both whole and say different rows: one of them was changed. */
export const isMisplaced = perObject((planRow: PlanRow): boolean => {
  const { table, row } = planRow;
  const labels = table.name === 'ChiTieu' ? ['group', 'label'] : ['part', 'section', 'number'];
  if (labels.some((column) => row.cells[column] === undefined)) return false;
  const expected = keyOfLabels(planRow);
  const has = row.key === expected || row.key.startsWith(`${expected}.`);
  return !has && isKey(table.name, row.key) && isKey(table.name, expected);
});
