import { isBlank, textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import { progressRows } from '../progress/progressRow';

export const evidenceWithoutNumber: Check = {
  code: 'evidence.without-number',
  severity: 'warning',
  promise: 'Where a row has the day or the address of its evidence, it says which document that is.',
  ofRows: ({ rows }) =>
    progressRows(rows)
      // A day that is none has a finding of its own.
      .filter(({ planRow: { row }, evidenceOn }) => {
        const beside = evidenceOn !== null || textOf(row, 'evidenceLink').trim() !== '';
        return isBlank(row.cells.evidence) && beside;
      })
      .map(({ planRow: { table, row } }) => ({
        ...placeOf(table, row, 'evidence'),
        found: '',
        expected: { code: 'check.evidence.form' },
        message: { code: 'check.evidence.without-number' },
        fix: null,
      })),
};
