import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import { textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import { progressRows, type ProgressRow } from './progressRow';

type Fault = 'progress.done-in-future' | 'progress.done-before-period' | 'progress.date-without-done';

/** The one thing that is wrong with the day in `Ngày hoàn thành`, and what shows it. */
function faultOf(
  { planRow, status, percent }: ProgressRow,
  doneOn: IsoDate,
  asOf: IsoDate,
): { readonly code: Fault; readonly params: NonNullable<Message['params']> } | null {
  const { row, period, deadline } = planRow;
  if (doneOn > asOf) return { code: 'progress.done-in-future', params: { asOf } };
  if (period.sure && period.from !== null && doneOn < period.from) {
    return { code: 'progress.done-before-period', params: { period: period.text } };
  }
  // At 100 percent the check of the percent has said it; what comes back has a day for each time.
  const said = percent === 100 || deadline.kind === 'recurring';
  return status === null || status === 'done' || said
    ? null
    : { code: 'progress.date-without-done', params: { status: textOf(row, 'status').trim() } };
}

function doneDate(code: Fault, promise: string): Check {
  return {
    code,
    severity: 'warning',
    promise,
    ofRows: ({ rows, asOf }) =>
      progressRows(rows).flatMap((progress) => {
        const { planRow, doneOn } = progress;
        const fault = doneOn === null ? null : faultOf(progress, doneOn, asOf);
        if (doneOn === null || fault?.code !== code) return [];
        return [
          {
            ...placeOf(planRow.table, planRow.row, 'doneOn'),
            found: doneOn,
            expected: null,
            message: { code: `check.${code}`, params: { doneOn, ...fault.params } },
            fix: null,
          },
        ];
      }),
  };
}

export const doneInFuture = doneDate('progress.done-in-future', 'Nothing was done after the as-of day.');

export const doneBeforePeriod = doneDate(
  'progress.done-before-period',
  'Nothing was done before the period of its row begins.',
);

export const dateWithoutDone = doneDate(
  'progress.date-without-done',
  'A row that has a day on which it was done is done.',
);
