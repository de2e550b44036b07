import { addDays } from '../../isoDate';
import type { IsoDate } from '../../isoDate';
import type { Message } from '../../message';
import type { DeadlineContext } from '../deadline';
import type { Phrase } from '../phrase/phrase';
import { dayIn, shownDay } from '../span/span';
import type { Span } from '../span/span';

/** The day that a phrase gives. */
export interface Resolved {
  readonly kind: 'by' | 'before';
  /** Null where the year is missing, or where it lacks the day. */
  readonly lastDay: IsoDate | null;
  readonly firstDay: IsoDate | null;
  readonly doubts: readonly Message[];
  readonly notes: readonly Message[];
  /** Set when the dates cannot be. */
  readonly impossible: Message | null;
}

/** The last day on which the work is in time by a phrase that names a stretch of the calendar. */
export function resolve(phrase: Phrase, context: DeadlineContext): Resolved | null {
  if (phrase.when.type !== 'span') return null;
  const { from, span, inherited } = phrase.when;
  const kind = phrase.role === 'before' ? 'before' : 'by';
  const year = span.year ?? context.year?.value ?? null;
  if (year === null) {
    const missing = { code: 'deadline.yearMissing' };
    return { kind, lastDay: null, firstDay: null, doubts: [missing], notes: [], impossible: null };
  }
  const last = dayIn(year, span.last);
  const first = firstOf(from ?? span, year);
  if (last === null || first === null)
    return impossible(kind, { code: 'deadline.noLeapDay', params: { year } });
  if (first > last) return impossible(kind, { code: 'deadline.reversed' });
  const said = yearNotes(span, context);
  if (kind === 'before') return before(phrase, span, last, first, said);
  const range = from === null ? [] : [{ code: 'deadline.rangeEnd', params: { date: shownDay(last) } }];
  const name = { ...span.name, params: { ...span.name.params, date: shownDay(last), year } };
  return {
    kind,
    lastDay: last,
    firstDay: first,
    doubts: [
      ...said.doubts,
      ...(inherited && from && crossesYear(from, span) ? [{ code: 'deadline.yearOnce' }] : []),
    ],
    notes: [...(range.length > 0 ? range : [name]), ...said.notes],
    impossible: null,
  };
}

function firstOf(span: Span, year: number): IsoDate | null {
  const own = span.year ?? year;
  return span.startsBefore ? dayIn(own - 1, span.startsBefore) : dayIn(own, span.first);
}

function impossible(kind: 'by' | 'before', message: Message): Resolved {
  return { kind, lastDay: null, firstDay: null, doubts: [], notes: [], impossible: message };
}

function crossesYear(from: Span, to: Span): boolean {
  return from.first.month > to.first.month;
}

function yearNotes(span: Span, context: DeadlineContext): { doubts: Message[]; notes: Message[] } {
  if (span.year !== null || !context.year) return { doubts: [], notes: [] };
  const message = { code: 'deadline.yearTaken', params: { year: context.year.value } };
  return context.year.sure ? { doubts: [], notes: [message] } : { doubts: [message], notes: [] };
}

/** The day before the first day of what is named; of a range or a part of something, asked about. */
function before(
  phrase: Phrase,
  span: Span,
  last: IsoDate,
  first: IsoDate,
  said: { doubts: Message[]; notes: Message[] },
): Resolved {
  const whole =
    span.grain !== 'part' && span.grain !== 'months' && phrase.when.type === 'span' && !phrase.when.from;
  const named = whole ? first : last;
  const day = addDays(named, -1);
  const note = { code: 'deadline.before', params: { named: shownDay(named), date: shownDay(day) } };
  return {
    kind: 'before',
    lastDay: day,
    firstDay: null,
    doubts: [...said.doubts, ...(whole ? [] : [{ code: 'deadline.beforePart' }])],
    notes: [note, ...said.notes],
    impossible: null,
  };
}
