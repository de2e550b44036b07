import { isBlank } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';

function missing(code: string, column: 'text' | 'result', promise: string): Check {
  return {
    code,
    severity: 'warning',
    promise,
    ofRows: ({ rows }) =>
      rows
        .filter(({ row, filled }) => filled && row.key !== '' && isBlank(row.cells[column]))
        .map(({ table, row }) => ({
          ...placeOf(table, row, column),
          found: '',
          expected: null,
          message: { code: `check.${code}` },
          fix: null,
        })),
  };
}

export const missingText = missing(
  'text.missing',
  'text',
  'Every task and indicator says what is to be done.',
);

export const missingResult = missing('result.missing', 'result', 'Every task says what its result is.');
