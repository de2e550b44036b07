import { abbreviationOf } from '../../plan/unit/abbreviationOf';
import type { UnitPart } from '../../plan/unit/unit';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { Check } from '../check';
import { placeOf } from '../place';
import { unitCells } from './columns';
import { replacement } from './replacement';

type Manner = 'variant' | 'abbreviation' | 'elliptical';

function mannerOf(part: UnitPart, registry: UnitRegistry): Manner {
  if (part.elliptical === true) return 'elliptical';
  return abbreviationOf(part, registry) ? 'abbreviation' : 'variant';
}

function variantCheck(manner: Manner, severity: Check['severity'], promise: string): Check {
  const code = `unit.${manner}`;
  return {
    code,
    severity,
    promise,
    ofRows: (context) =>
      unitCells(context).flatMap((cell) =>
        cell.parts.flatMap((part) => {
          const { unit, name, written } = part;
          if (part.kind !== 'variant' || part.accepted === true || unit === null || name === null) return [];
          if (mannerOf(part, context.registry) !== manner) return [];
          return [
            {
              ...placeOf(cell.table, cell.row, cell.column),
              found: written,
              expected: { code: 'check.as-text', params: { text: name } },
              message: { code: `check.${code}`, params: { written, name } },
              ...(part.note === undefined ? {} : { reading: [part.note] }),
              // In an elliptical list the head word stands before the list: the name in full would double it.
              fix:
                manner === 'elliptical'
                  ? null
                  : replacement(cell, part, { unit, name }, context.registry, true),
            },
          ];
        }),
      ),
  };
}

export const variantUnit = variantCheck(
  'variant',
  'warning',
  'Every unit is named as its founding document writes it.',
);

export const abbreviatedUnit = variantCheck('abbreviation', 'info', 'No unit is named by its abbreviation.');

export const ellipticalUnit = variantCheck(
  'elliptical',
  'info',
  'No unit takes its head word from the beginning of a list.',
);
