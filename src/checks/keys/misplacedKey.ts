import { textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { isKey } from './pattern';

/** The key that the row's own labels make; less than a whole key where it has no number or letter. */
function keyOfLabels({ table, row }: PlanRow): string {
  const label = (column: string): string => textOf(row, column).trim();
  if (table.name === 'ChiTieu') {
    const letter = label('label')
      .replace(/[).\s]+$/, '')
      .toLowerCase();
    return ['PL01', label('group'), letter].filter(Boolean).join('.');
  }
  const number = label('number');
  return [label('part'), label('section'), /^\d{1,3}$/.test(number) ? number : ''].filter(Boolean).join('.');
}

export const misplacedKey: Check = {
  code: 'key.misplaced',
  severity: 'warning',
  promise: 'The key of a row says the part, the section and the number that stand beside it.',
  run: ({ rows }) =>
    rows.flatMap((planRow) => {
      const { table, row } = planRow;
      const expected = keyOfLabels(planRow);
      const has = row.key === expected || row.key.startsWith(`${expected}.`);
      if (!isKey(table.name, row.key) || !isKey(table.name, expected) || has) return [];
      return [
        {
          ...placeOf(table, row, 'key'),
          found: row.key,
          expected: { code: 'check.as-text', params: { text: expected } },
          message: { code: 'check.key.misplaced', params: { key: row.key, expected } },
          fix: null,
        },
      ];
    }),
};
