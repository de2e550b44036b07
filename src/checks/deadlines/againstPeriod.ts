import type { Check } from '../check';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { datedRows } from './rows';

function againstPeriod(
  code: string,
  promise: string,
  disagrees: (row: PlanRow, day: string) => boolean,
): Check {
  return {
    code,
    severity: 'warning',
    promise,
    ofRows: ({ rows }) =>
      datedRows(rows).flatMap((planRow) => {
        const { table, row, deadline, period } = planRow;
        const day = deadline.lastDay;
        if (!deadline.sure || !period.sure || day === null || !disagrees(planRow, day)) return [];
        return [
          {
            ...placeOf(table, row, 'deadline'),
            found: deadline.text,
            expected: { code: 'check.deadline.within-period', params: { period: period.text } },
            message: { code: `check.${code}`, params: { text: deadline.text, period: period.text } },
            reading: deadline.why,
            fix: null,
          },
        ];
      }),
  };
}

export const beforePeriod = againstPeriod(
  'deadline.before-period',
  'No deadline falls before the period of its row begins.',
  ({ period }, day) => period.from !== null && day < period.from,
);

export const afterPeriod = againstPeriod(
  'deadline.after-period',
  'No deadline falls after the period of its row has ended.',
  ({ period }, day) => period.to !== null && day > period.to,
);
