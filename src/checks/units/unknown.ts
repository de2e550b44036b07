import type { Check } from '../check';
import { placeOf } from '../place';
import { unitCells } from './columns';
import { replacement } from './replacement';

export const unknownUnit: Check = {
  code: 'unit.unknown',
  severity: 'error',
  promise: 'Every unit that is named is in the registry.',
  ofRows: (context) =>
    unitCells(context).flatMap((cell) =>
      cell.parts
        .filter((part) => part.kind === 'unknown')
        .map((part) => {
          const [first, second] = part.suggestions;
          const names = part.suggestions.map(({ name }) => name).join('; ');
          return {
            ...placeOf(cell.table, cell.row, cell.column),
            found: part.written,
            expected: first
              ? { code: second ? 'check.unit.one-of' : 'check.unit.perhaps', params: { names } }
              : null,
            message: {
              code: `check.unit.unknown${first ? (second ? '.several' : '.near') : ''}`,
              params: { written: part.written, names },
            },
            ...(part.note === undefined ? {} : { reading: [part.note] }),
            fix: first ? replacement(cell, part, first, context.registry, false) : null,
          };
        }),
    ),
};
