import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import type { Check, RowsContext } from '../check';
import { placeOf } from '../place';
import { progressRows, type ProgressRow } from './progressRow';

/** A check of the day in `Ngày hoàn thành`. */
function doneDate(
  code: string,
  promise: string,
  params: (progress: ProgressRow, doneOn: IsoDate, context: RowsContext) => Message['params'] | null,
): Check {
  return {
    code,
    severity: 'warning',
    promise,
    ofRows: (context) =>
      progressRows(context.rows).flatMap((progress) => {
        const { planRow, doneOn } = progress;
        const given = doneOn === null ? null : params(progress, doneOn, context);
        if (!given || doneOn === null) return [];
        return [
          {
            ...placeOf(planRow.table, planRow.row, 'doneOn'),
            found: doneOn,
            expected: null,
            message: { code: `check.${code}`, params: { doneOn, ...given } },
            fix: null,
          },
        ];
      }),
  };
}

export const doneInFuture = doneDate(
  'progress.done-in-future',
  'Nothing was done after the as-of day.',
  (_, doneOn, { asOf }) => (doneOn > asOf ? { asOf } : null),
);

export const doneBeforePeriod = doneDate(
  'progress.done-before-period',
  'Nothing was done before the period of its row begins.',
  ({ planRow: { period } }, doneOn) =>
    period.sure && period.from !== null && doneOn < period.from ? { period: period.text } : null,
);

export const dateWithoutDone = doneDate(
  'progress.date-without-done',
  'A row that has a day on which it was done is done.',
  ({ planRow, status, percent }) => {
    // At 100 percent the check of the percent has said it; what comes back has a day for each time.
    const said = percent === 100 || planRow.deadline.kind === 'recurring';
    return status === null || status === 'done' || said
      ? null
      : { status: planRow.row.cells.status?.text.trim() ?? '' };
  },
);
