import type { Check } from '../check';
import { placeOf } from '../place';
import { unitCells } from './columns';
import { replacement } from './replacement';

export const unknownUnit: Check = {
  code: 'unit.unknown',
  severity: 'error',
  promise: 'Every unit that is named is in the registry.',
  run: ({ rows }) =>
    unitCells(rows).flatMap(({ planRow, column, parts }) =>
      parts
        .filter((part) => part.kind === 'unknown')
        .map((part) => {
          const [first] = part.suggestions;
          const names = part.suggestions.map((suggestion) => suggestion.name).join('; ');
          return {
            ...placeOf(planRow.table, planRow.row, column),
            found: part.written,
            expected: first ? { code: 'check.unit.one-of', params: { names } } : null,
            message: {
              code: first ? 'check.unit.unknown.near' : 'check.unit.unknown',
              params: { written: part.written, names },
            },
            fix: first ? replacement(planRow, column, part, first.name, false) : null,
          };
        }),
    ),
};
