import { textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';
import type { SnapshotRow } from '../../workbook/snapshot';
import { documentNumbers } from './documentNumber';

/** What the evidence of each row names; a row stays the same object while its cells stay. */
const read = new WeakMap<SnapshotRow, readonly string[]>();

/** The numbers in the form to compare by, each once. */
function numbersOf(row: SnapshotRow): readonly string[] {
  const before = read.get(row);
  if (before) return before;
  const numbers = documentNumbers(textOf(row, 'evidence')).flatMap(({ number }) => number ?? []);
  const once = [...new Set(numbers)];
  read.set(row, once);
  return once;
}

export const repeatedEvidence: Check = {
  code: 'evidence.repeated',
  severity: 'warning',
  promise: 'No document, by its number and its day, is evidence for two rows.',
  run: ({ rows }) => {
    const first = new Map<string, PlanRow>();
    return rows
      .filter(({ row }) => row.key !== '' && textOf(row, 'evidence') !== '')
      .flatMap((planRow) => {
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
