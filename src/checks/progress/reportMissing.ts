import type { Rule } from '../../plan/deadline/deadline';
import type { IsoDate } from '../../plan/isoDate';
import { dayIn } from '../../workbook/planOf';
import { textOf } from '../cellContent';
import type { Check, CheckContext } from '../check';
import { perText } from '../perText';
import { placeOf } from '../place';
import { lastDue } from './lastDue';
import { isReported, progressRows, type ProgressRow } from './progressRow';

/** Days between which a report was to be sent, and was not. */
interface Missed {
  readonly day: IsoDate;
  readonly before: IsoDate;
}

export const reportMissing: Check = {
  code: 'progress.report-missing',
  severity: 'warning',
  promise: 'Of every task that comes back on certain days, the last report that was due has been sent.',
  run: (context) => {
    // Where nothing is reported of any row, follow-up has not begun, and nothing is missing.
    if (!context.rows.some(({ row }) => isReported(row))) return [];
    const due = perText((rule) => ({ days: lastDue(JSON.parse(rule) as Rule, context.asOf) }));
    return progressRows(context.rows).flatMap((progress) => {
      const missed = missedOf(progress, context, (rule) => due(JSON.stringify(rule)).days);
      if (!missed) return [];
      const { table, row, deadline } = progress.planRow;
      return [
        {
          ...placeOf(table, row, 'evidence'),
          found: textOf(row, 'evidence').trim(),
          expected: { code: 'check.progress.report-missing.expected', params: { ...missed } },
          message: { code: 'check.progress.report-missing', params: { ...missed } },
          reading: deadline.why,
          fix: null,
        },
      ];
    });
  },
};

function missedOf(
  { planRow, status, doneOn, evidenceOn }: ProgressRow,
  { snapshot }: CheckContext,
  lastDueOf: (rule: Rule) => Missed | null,
): Missed | null {
  const { deadline, period } = planRow;
  // A row that is done without a day has a finding of its own.
  const asked = status === 'done' && doneOn === null;
  if (!deadline.sure || deadline.rule === null || status === 'paused' || asked) return null;
  const due = lastDueOf(deadline.rule);
  if (!due) return null;
  // Before the decision and before the period nothing was due.
  const begin = [issuedOn(snapshot), period.sure ? period.from : null];
  if (begin.some((day) => day !== null && due.day < day)) return null;
  if (period.sure && period.to !== null && due.day > period.to) return null;
  const sent = [doneOn, evidenceOn].some((day) => day !== null && day > due.before);
  return sent ? null : due;
}

/** The day of the decision, or the first of its year where no more is known. */
function issuedOn({ carrier, decision }: CheckContext['snapshot']): IsoDate | null {
  const { date = null, year = null } = carrier.content?.metadata ?? {};
  return date ?? dayIn(decision?.date?.text ?? '') ?? (year === null ? null : `${year}-01-01`);
}
