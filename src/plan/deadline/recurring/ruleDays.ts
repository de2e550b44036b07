import { dayOfNumber, dayNumber, isoDate } from '../../isoDate';
import type { Message } from '../../message';
import type { Rule } from '../deadline';
import type { Phrase } from '../phrase/phrase';
import { monthDayText } from '../span/span';
import type { MonthDay } from '../span/span';
import { WEEK } from '../span/weekday';

/** The days that phrases give a cycle, and what they leave to ask. */
export interface RuleDays {
  readonly days: readonly string[];
  readonly doubts: readonly Message[];
  /** True where `trước` moved a day back. */
  readonly moved: boolean;
}

const UNFIT: RuleDays = { days: [], doubts: [{ code: 'deadline.dayUnfit' }], moved: false };

/** The days of a rule that comes back `every` so often, from one date of the text. */
export function ruleDays(every: Rule['every'], phrase: Phrase): RuleDays {
  const { when } = phrase;
  const before = phrase.role === 'before';
  if (when.type === 'weekday') return every === 'week' ? weekDay(when.weekday, before) : UNFIT;
  if (every === 'month') return monthDays(phrase, before);
  if (every !== 'year' && every !== 'half' && every !== 'quarter') return UNFIT;
  if (when.type === 'place' && when.every !== 'month') return yearDays(when.days, before);
  if (when.type !== 'span') return UNFIT;
  const { span, from } = when;
  const whole = before && span.grain !== 'part' && span.grain !== 'months';
  const days = yearDays([whole ? span.first : span.last], before);
  const doubts: Message[] = [...days.doubts];
  if (span.year !== null) doubts.push({ code: 'deadline.recurringWithYear' });
  if (span.last.month === 2 && span.last.day === 29) doubts.push({ code: 'deadline.leapDayRule' });
  if (before && (!whole || from !== null)) doubts.push({ code: 'deadline.beforePart' });
  return { ...days, doubts };
}

function weekDay(weekday: (typeof WEEK)[number], before: boolean): RuleDays {
  const index = WEEK.indexOf(weekday);
  const day = WEEK[before ? (index + 6) % 7 : index] ?? weekday;
  return { days: [day], doubts: [], moved: before };
}

/** A day number, or `last`. The day before the first of a month is the last of the month before. */
function monthDays({ when }: Phrase, before: boolean): RuleDays {
  const day =
    when.type === 'day'
      ? when.day
      : when.type === 'place' && when.every === 'month'
        ? when.days[0]?.day
        : null;
  if (day === null || day === undefined) return UNFIT;
  if (day === 'end') {
    return { days: ['last'], doubts: before ? [{ code: 'deadline.beforePart' }] : [], moved: false };
  }
  const missing = day === 31 && !before ? [{ code: 'deadline.dayMissingSomewhere' }] : [];
  if (!before) return { days: [String(day)], doubts: missing, moved: false };
  return { days: [day === 1 ? 'last' : String(day - 1)], doubts: [], moved: true };
}

function yearDays(days: readonly MonthDay[], before: boolean): RuleDays {
  const doubts: Message[] = days.some((day) => missingSomewhere(day))
    ? [{ code: 'deadline.dayMissingSomewhere' }]
    : [];
  const texts = days.map((day) => monthDayText(fitting(day)));
  return { days: before ? texts.map(dayBefore) : texts, doubts, moved: before };
}

function missingSomewhere({ month, day }: MonthDay): boolean {
  return day !== 'end' && !(month === 2 && day === 29) && day > lastOf(month);
}

function fitting({ month, day }: MonthDay): MonthDay {
  return day !== 'end' && day > lastOf(month) ? { month, day: 'end' } : { month, day };
}

function lastOf(month: number): number {
  return Number(monthDayText({ month, day: 'end' }).slice(3));
}

function dayBefore(monthDay: string): string {
  const day = dayNumber(isoDate(2001, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))));
  return dayOfNumber(day - 1).slice(5);
}
