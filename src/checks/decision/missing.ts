import type { CarrierContent, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import { nowhere } from '../place';

/**
 * A check of what Tổng quan says about the decision. Where the workbook has no such cell, what was loaded
 * counts; where nothing is known of a decision, there is nothing to say.
 */
function missing(code: string, column: 'number' | 'date', promise: string): Check {
  return {
    code,
    severity: 'error',
    promise,
    run: ({ snapshot }) => {
      const place = snapshot.decision?.[column];
      if (!isMissing(snapshot, snapshot.carrier.content, column)) return [];
      return [
        {
          ...nowhere,
          column,
          sheet: place?.sheet ?? null,
          cell: place?.cell ?? null,
          found: '',
          expected: null,
          message: { code: `check.${code}` },
          fix: null,
        },
      ];
    },
  };
}

function isMissing(
  { kind, decision }: WorkbookSnapshot,
  content: CarrierContent | null,
  column: 'number' | 'date',
): boolean {
  if (kind === 'plan') return false;
  const place = decision?.[column];
  if (place) return place.text.trim() === '';
  return content !== null && !content.metadata[column];
}

export const missingNumber = missing(
  'decision.number-missing',
  'number',
  'The decision that issued the plan has a number.',
);

export const missingDate = missing(
  'decision.date-missing',
  'date',
  'The decision that issued the plan has a date.',
);
