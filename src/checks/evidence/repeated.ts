import { textOf } from '../cellContent';
import type { Check } from '../check';
import { inKeyOrder } from '../keys/keyOrder';
import { perObject } from '../perObject';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';
import type { SnapshotRow } from '../../workbook/snapshot';
import { documentNumbers } from './documentNumber';

/** The numbers that the evidence of a row names, each once, in the form to compare by. */
const numbersOf = perObject((row: SnapshotRow): readonly string[] => {
  const numbers = documentNumbers(textOf(row, 'evidence')).flatMap(({ number }) => number ?? []);
  return [...new Set(numbers)];
});

export const repeatedEvidence: Check = {
  code: 'evidence.repeated',
  severity: 'warning',
  promise: 'No document, by its number and its day, is evidence for two rows.',
  run: ({ rows }) => {
    const first = new Map<string, PlanRow>();
    const named = rows.filter(({ row }) => row.key !== '' && textOf(row, 'evidence') !== '');
    return inKeyOrder(named, (planRow) => planRow).flatMap((planRow) => {
      const { table, row } = planRow;
      return numbersOf(row).flatMap((number) => {
        const document = JSON.stringify([number, textOf(row, 'evidenceOn')]);
        const earlier = first.get(document);
        if (!earlier) {
          first.set(document, planRow);
          return [];
        }
        return [
          {
            ...placeOf(table, row, 'evidence'),
            found: number,
            expected: null,
            message: {
              code: 'check.evidence.repeated',
              params: {
                number,
                key: earlier.row.key,
                place: `${earlier.table.sheet}!${earlier.row.cells.evidence?.cell ?? ''}`,
              },
            },
            fix: null,
          },
        ];
      });
    });
  },
};
