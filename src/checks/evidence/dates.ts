import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import type { Check, RowsContext } from '../check';
import { placeOf } from '../place';
import { progressRows, type ProgressRow } from '../progress/progressRow';

type Fault = 'evidence.in-future' | 'evidence.before-period' | 'evidence.after-done';

/** The one thing that is wrong with the day of a row's evidence, and the days that show it. */
function faultOf(
  { planRow: { period }, status, doneOn }: ProgressRow,
  evidenceOn: IsoDate,
  asOf: IsoDate,
): { readonly code: Fault; readonly params: NonNullable<Message['params']> } | null {
  if (evidenceOn > asOf) return { code: 'evidence.in-future', params: { asOf } };
  if (period.sure && period.from !== null && evidenceOn < period.from) {
    return { code: 'evidence.before-period', params: { period: period.text } };
  }
  return status === 'done' && doneOn !== null && evidenceOn > doneOn
    ? { code: 'evidence.after-done', params: { doneOn } }
    : null;
}

function evidenceDate(code: Fault, promise: string): Check {
  return {
    code,
    severity: 'warning',
    promise,
    ofRows: ({ rows, asOf }: RowsContext) =>
      progressRows(rows).flatMap((progress) => {
        const { planRow, evidenceOn } = progress;
        const fault = evidenceOn === null ? null : faultOf(progress, evidenceOn, asOf);
        if (evidenceOn === null || fault?.code !== code) return [];
        return [
          {
            ...placeOf(planRow.table, planRow.row, 'evidenceOn'),
            found: evidenceOn,
            expected: null,
            message: { code: `check.${code}`, params: { evidenceOn, ...fault.params } },
            fix: null,
          },
        ];
      }),
  };
}

export const evidenceInFuture = evidenceDate(
  'evidence.in-future',
  'No evidence is dated after the as-of day.',
);

export const evidenceBeforePeriod = evidenceDate(
  'evidence.before-period',
  'No evidence is dated before the period of its row begins.',
);

export const evidenceAfterDone = evidenceDate(
  'evidence.after-done',
  'No evidence is dated after the day on which its row was done.',
);
