import { isBlank } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import { progressRows, type ProgressRow } from './progressRow';

function doneWithout(
  code: 'progress.done-without-date' | 'progress.done-without-evidence',
  column: 'doneOn' | 'evidence',
  promise: string,
  lacks: (row: ProgressRow['planRow']['row']) => boolean,
): Check {
  return {
    code,
    severity: 'warning',
    promise,
    ofRows: ({ rows }) =>
      progressRows(rows)
        .filter(({ planRow, status }) => status === 'done' && lacks(planRow.row))
        .map(({ planRow: { table, row } }) => ({
          ...placeOf(table, row, column),
          found: '',
          expected: { code: `check.${code}.expected` },
          message: { code: `check.${code}` },
          fix: null,
        })),
  };
}

export const doneWithoutDate = doneWithout(
  'progress.done-without-date',
  'doneOn',
  'Every row that is done says on which day.',
  ({ cells }) => isBlank(cells.doneOn),
);

/** A date or a link without a number is said by the check of evidence. */
export const doneWithoutEvidence = doneWithout(
  'progress.done-without-evidence',
  'evidence',
  'Every row that is done names its evidence.',
  ({ cells }) =>
    isBlank(cells.evidence) &&
    [cells.evidenceOn, cells.evidenceLink].every((cell) => cell === undefined || isBlank(cell)),
);
