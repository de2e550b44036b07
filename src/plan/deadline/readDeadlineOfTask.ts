import { readPeriod } from '../period/readPeriod';
import type { Deadline, DeadlineContext } from './deadline';
import { readDeadline } from './readDeadline';

/** The texts of a row that its deadline is read from. */
export interface DeadlineTexts {
  readonly deadline: string;
  /** `Kết quả`; an indicator has none. */
  readonly result?: string;
  readonly period: string;
}

/**
 * The deadline of a row of the plan. A year that the deadline leaves out is that of a period within one
 * year, which is sure, else the one in `context`. A deadline that says `Thường xuyên` keeps its text and
 * takes the days that the result names for every year, quarter or month; `why` says so.
 */
export function readDeadlineOfTask(texts: DeadlineTexts, context: DeadlineContext = {}): Deadline {
  const own = withYearOfPeriod(texts.period, context);
  const deadline = readDeadline(texts.deadline, own);
  const always = deadline.rule?.every === 'always' && deadline.sure;
  return always ? withDaysOf(texts.result ?? '', deadline, own) : deadline;
}

/** The context with the year of a period that lies within one. */
function withYearOfPeriod(text: string, context: DeadlineContext): DeadlineContext {
  const { kind, sure, from, to } = readPeriod(text);
  const year = from?.slice(0, 4);
  if (kind !== 'range' || !sure || year === undefined || year !== to?.slice(0, 4)) return context;
  return { ...context, year: { value: Number(year), sure: true } };
}

function withDaysOf(text: string, deadline: Deadline, context: DeadlineContext): Deadline {
  if (text.trim() === '') return deadline;
  const result = readDeadline(text, context);
  if (!result.rule || result.rule.days.length === 0) return deadline;
  const params = { result: result.text.replace(/\s+/gu, ' ').trim() };
  if (!result.sure) return { ...deadline, why: [...deadline.why, { code: 'deadline.resultUnsure', params }] };
  return {
    ...deadline,
    rule: result.rule,
    nextDay: result.nextDay,
    why: [...result.why, { code: 'deadline.fromResult', params }],
  };
}
