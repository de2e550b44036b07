import type { Check } from '../check';
import { placeOf } from '../place';
import { unitCells } from './columns';
import { replacement } from './replacement';

export const misspeltUnit: Check = {
  code: 'unit.misspelt',
  severity: 'error',
  promise: 'No unit is named with a letter or an accent wrong.',
  ofRows: (context) =>
    unitCells(context).flatMap((cell) =>
      cell.parts.flatMap((part) => {
        const { kind, unit, name, written, suggestions } = part;
        if (kind !== 'misspelt' || unit === null || name === null) return [];
        return [
          {
            ...placeOf(cell.table, cell.row, cell.column),
            found: written,
            expected: { code: 'check.as-text', params: { text: name } },
            message: { code: 'check.unit.misspelt', params: { written, name } },
            ...(part.note === undefined ? {} : { reading: [part.note] }),
            fix: replacement(cell, part, { unit, name }, context.registry, suggestions.length <= 1),
          },
        ];
      }),
    ),
};
