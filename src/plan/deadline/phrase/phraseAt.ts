import type { Message } from '../../message';
import { clockAt } from '../span/clock';
import { partOf, weekOf } from '../span/partOf';
import type { Side } from '../span/partOf';
import { numberAt } from '../span/numberAt';
import { rangeAt } from '../span/range';
import type { Range } from '../span/range';
import { isImpossible } from '../span/span';
import type { Impossible, Span } from '../span/span';
import { weekdayAt } from '../span/weekday';
import type { Weekday } from '../span/weekday';
import { yearUnsaidAt } from '../span/year';
import { afterDayWord } from '../span/wordDate';
import { after, afterAny, keyAt, markAt, phrases } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { modifierAt } from './modifier';
import type { Modifier, Role } from './modifier';
import type { Phrase, When } from './phrase';
import { lastDayAt, placeAt } from './place';

/** More words than this before a date are no introduction to it. */
const MOST_MODIFIERS = 8;

interface Head {
  role: Role;
  strong: boolean;
  said: boolean;
  introduced: boolean;
  from: boolean;
  clock: number | null;
  weekday: Weekday | null;
  doubts: Message[];
  next: number;
}

/** A date with the words that introduce it, or null when no date stands there. */
export function phraseAt(tokens: Tokens, at: number): Phrase | null {
  const head = headAt(tokens, at);
  const when = whenAt(tokens, head);
  if (!when) return null;
  const tail = tailAt(tokens, when.next, when.value);
  const { role, notes, doubts } = roleOf(head, tail.clock);
  return {
    role,
    strong: head.strong,
    said: head.said,
    introduced: head.introduced,
    when: tail.when,
    weekday: head.weekday,
    doubts: [...head.doubts, ...when.doubts, ...doubts, ...tail.doubts],
    notes,
    start: at,
    end: tail.next,
  };
}

function headAt(tokens: Tokens, at: number): Head {
  const head: Head = {
    role: 'by',
    strong: false,
    said: false,
    introduced: false,
    from: false,
    clock: null,
    weekday: null,
    doubts: [],
    next: at,
  };
  for (let count = 0; count < MOST_MODIFIERS; count += 1) {
    const modifier = modifierAt(tokens, head.next);
    if (modifier) {
      take(head, modifier, tokens);
      continue;
    }
    const clock = head.clock === null ? clockAt(tokens, head.next) : null;
    if (clock && beginsDate(tokens, clock.next)) {
      head.clock = clock.value;
      head.next = markAt(tokens, clock.next) === ',' ? clock.next + 1 : clock.next;
      continue;
    }
    const weekday = head.weekday === null ? weekdayAt(tokens, head.next) : null;
    const then = weekday && /^[,(]$/.test(markAt(tokens, weekday.next)) ? weekday.next + 1 : weekday?.next;
    if (!weekday || then === undefined || !beginsDate(tokens, then)) break;
    head.weekday = weekday.value;
    head.next = then;
  }
  return head;
}

/** True when a date can begin there, so that an hour or weekday before it belongs to it. */
function beginsDate(tokens: Tokens, at: number): boolean {
  const start = markAt(tokens, at) === ',' ? at + 1 : at;
  return (
    keyAt(tokens, start) === 'ngày' || tokens[start]?.type === 'number' || keyAt(tokens, start) === 'thứ'
  );
}

function take(head: Head, { value, next }: Match<Modifier>, tokens: Tokens): void {
  if (value.role && !(head.role === 'before' && value.role !== 'start')) head.role = value.role;
  head.from = head.role === 'start';
  head.strong ||= value.strong === true;
  head.said ||= value.said === true;
  head.introduced = true;
  if (value.doubt)
    head.doubts.push({ code: 'deadline.tentative', params: { word: written(tokens, head.next, next) } });
  head.next = next;
}

function written(tokens: Tokens, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

type Found = Match<When> & { readonly doubts: readonly Message[] };

function whenAt(tokens: Tokens, head: Head): Found | null {
  const at = head.next;
  const place = placeAt(tokens, at);
  if (place) {
    const { every, days, doubts } = place.value;
    return { value: { type: 'place', every, days }, next: place.next, doubts };
  }
  const part = partAt(tokens, at) ?? rangeAt(tokens, at) ?? (head.introduced ? yearAlone(tokens, at) : null);
  if (part) return fromRange(part, head);
  const dayAt = afterDayWord(tokens, at);
  const day = dayAt > at ? numberAt(tokens, dayAt) : null;
  if (day && day.value.number >= 1 && day.value.number <= 31) {
    return { value: { type: 'day', day: day.value.number }, next: day.next, doubts: [] };
  }
  const weekday = weekdayAt(tokens, at);
  return weekday && { value: { type: 'weekday', weekday: weekday.value }, next: weekday.next, doubts: [] };
}

function yearAlone(tokens: Tokens, at: number): Match<Range> | null {
  const year = yearUnsaidAt(tokens, at);
  return year && { value: { from: null, to: year.value, inherited: false }, next: year.next };
}

function fromRange({ value, next }: Match<Range | Impossible>, head: Head): Found {
  if (isImpossible(value)) return { value: { type: 'impossible', ...value }, next, doubts: [] };
  const { from, to, inherited } = value;
  const doubts: Message[] = [];
  if (to.bare && from === null && !head.introduced && isRoundTheClock(to)) {
    doubts.push({ code: 'deadline.roundTheClock' });
  }
  if (from !== null && head.from) {
    head.role = 'until';
    head.strong = true;
  }
  return { value: { type: 'span', from, span: to, inherited }, next, doubts };
}

function isRoundTheClock(span: Span): boolean {
  return span.first.day === 24 && span.first.month === 7;
}

const SIDES: Readonly<Record<string, Side>> = { đầu: 'đầu', giữa: 'giữa', cuối: 'cuối' };
const WEEKS: ReadonlyArray<readonly [ReadonlyArray<readonly string[]>, number | 'end']> = [
  [phrases('thượng tuần'), 10],
  [phrases('trung tuần'), 20],
  [phrases('hạ tuần'), 'end'],
  [phrases('tuần đầu', 'tuần đầu tiên', 'tuần thứ nhất'), 7],
  [phrases('tuần cuối', 'tuần cuối cùng'), 'end'],
  [phrases('nửa đầu'), 15],
  [phrases('nửa cuối', 'nửa sau'), 'end'],
];

/** `cuối tháng 6/2026`, `giữa năm`, `đầu quý IV/2025`, `tuần 3 tháng 6/2026`. */
function partAt(tokens: Tokens, at: number): Match<Range | Impossible> | null {
  const side = SIDES[keyAt(tokens, at)];
  if (side) {
    const whole = rangeAt(tokens, at + 1) ?? yearAlone(tokens, at + 1);
    return whole && narrowed(whole, (span) => partOf(side, span));
  }
  const lastDay = lastDayAt(tokens, at);
  if (lastDay) {
    const whole = rangeAt(tokens, after(tokens, lastDay.next, ['của']) ?? lastDay.next);
    const asks = lastDay.value;
    return (
      whole && narrowed(whole, (span) => ({ ...partOf('cuối', span), doubts: [...span.doubts, ...asks] }))
    );
  }
  for (const [words, last] of WEEKS) {
    const next = afterAny(tokens, at, words);
    if (next !== null) return weekAt(tokens, next, last);
  }
  if (keyAt(tokens, at) !== 'tuần') return null;
  const number = numberAt(tokens, keyAt(tokens, at + 1) === 'thứ' ? at + 2 : at + 1);
  if (!number || number.value.number < 1 || number.value.number > 5) return null;
  return weekAt(tokens, number.next, number.value.number > 4 ? 'end' : number.value.number * 7);
}

function weekAt(tokens: Tokens, at: number, last: number | 'end'): Match<Range | Impossible> | null {
  const month = rangeAt(tokens, after(tokens, at, ['của']) ?? at);
  if (!month || (!isImpossible(month.value) && month.value.to.grain !== 'month')) return null;
  return narrowed(month, (span) => weekOf(last, span));
}

function narrowed(whole: Match<Range | Impossible>, narrow: (span: Span) => Span): Match<Range | Impossible> {
  if (isImpossible(whole.value)) return whole;
  return { value: { ...whole.value, to: narrow(whole.value.to) }, next: whole.next };
}

const YEAR_OF_CYCLE = phrases('báo cáo', 'kế hoạch');
const YEAR_AFTER = phrases(
  'sau',
  'tiếp theo',
  'kế tiếp',
  'liền kề',
  'sau liền kề',
  'trước liền kề',
  'liền sau',
);

interface Tail {
  readonly when: When;
  readonly clock: number | null;
  readonly doubts: readonly Message[];
  readonly next: number;
}

/** What belongs to the date and stands after it: an hour, `của năm báo cáo`, `năm sau`. */
function tailAt(tokens: Tokens, at: number, when: When): Tail {
  if (when.type !== 'span') return { when, clock: null, doubts: [], next: at };
  const yearAt = keyAt(tokens, at) === 'của' ? at + 1 : at;
  if (when.span.year === null && keyAt(tokens, yearAt) === 'năm') {
    const own = afterAny(tokens, yearAt + 1, YEAR_OF_CYCLE);
    const next = afterAny(tokens, yearAt + 1, YEAR_AFTER);
    const end = own ?? next;
    if (end !== null) {
      const place: When = { type: 'place', every: 'year', days: [when.span.last] };
      return {
        when: place,
        clock: null,
        doubts: own === null ? [{ code: 'deadline.nextYear' }] : [],
        next: end,
      };
    }
  }
  if (when.span.grain !== 'day') return { when, clock: null, doubts: [], next: at };
  const iso = keyAt(tokens, at) === 't' && tokens[at]?.space === false;
  const clock = clockAt(tokens, iso ? at + 1 : at);
  if (!clock) return { when, clock: null, doubts: [], next: at };
  const zone = keyAt(tokens, clock.next) === 'z';
  const doubts = zone ? [{ code: 'deadline.timeZone' }] : [];
  return { when, clock: clock.value, doubts, next: zone ? clock.next + 1 : clock.next };
}

/** `trước 17 giờ ngày …` still allows that day; `trước 0 giờ ngày …` does not. */
function roleOf(head: Head, late: number | null): { role: Role; notes: Message[]; doubts: Message[] } {
  const clock = head.clock ?? late;
  if (clock === null) return { role: head.role, notes: [], doubts: [] };
  if (head.role === 'before' && clock > 0)
    return { role: 'by', notes: [{ code: 'deadline.beforeHour' }], doubts: [] };
  const midnight = clock === 0 && head.clock !== null && head.role !== 'before';
  return { role: head.role, notes: [], doubts: midnight ? [{ code: 'deadline.midnight' }] : [] };
}
