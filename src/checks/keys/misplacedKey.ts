import type { Check } from '../check';
import { placeOf } from '../place';
import { isMisplaced, keyOfLabels } from './keyOfLabels';

export const misplacedKey: Check = {
  code: 'key.misplaced',
  severity: 'warning',
  promise: 'The key of a row says the part, the section and the number that stand beside it.',
  ofRows: ({ rows }) =>
    rows.filter(isMisplaced).map((planRow) => {
      const { table, row } = planRow;
      const expected = keyOfLabels(planRow);
      return {
        ...placeOf(table, row, 'key'),
        found: row.key,
        expected: { code: 'check.as-text', params: { text: expected } },
        message: { code: 'check.key.misplaced', params: { key: row.key, expected } },
        fix: null,
      };
    }),
};
