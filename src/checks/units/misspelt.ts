import type { Check } from '../check';
import { placeOf } from '../place';
import { unitCells } from './columns';
import { replacement } from './replacement';

export const misspeltUnit: Check = {
  code: 'unit.misspelt',
  severity: 'error',
  promise: 'No unit is named with a letter or an accent wrong.',
  run: ({ rows }) =>
    unitCells(rows).flatMap(({ planRow, column, parts }) =>
      parts
        .filter((part) => part.kind === 'misspelt')
        .map((part) => {
          const name = part.name ?? part.suggestions[0]?.name ?? '';
          const sure = part.suggestions.length <= 1 && name !== '';
          return {
            ...placeOf(planRow.table, planRow.row, column),
            found: part.written,
            expected: { code: 'check.as-text', params: { text: name } },
            message: { code: 'check.unit.misspelt', params: { written: part.written, name } },
            ...(part.note === undefined ? {} : { reading: [part.note] }),
            fix: replacement(planRow, column, part, name, sure),
          };
        }),
    ),
};
