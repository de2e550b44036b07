import type { Message } from '../../message';
import { clockAt } from '../span/clock';
import { afterAny, keyAt, markAt, phrases } from '../writing/match';
import type { Tokens } from '../writing/match';
import { weekdayAt } from '../span/weekday';
import type { Weekday } from '../span/weekday';
import type { When } from './phrase';

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
  readonly weekday: Weekday | null;
  readonly doubts: readonly Message[];
  readonly next: number;
}

/** What belongs to the date and stands after it: an hour, `của năm báo cáo`, `năm sau`. */
export function tailAt(tokens: Tokens, at: number, when: When): Tail {
  if (when.type !== 'span') return nothing(when, at);
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
        weekday: null,
        doubts: own === null ? [{ code: 'deadline.nextYear' }] : [],
        next: end,
      };
    }
  }
  if (when.span.grain !== 'day') return nothing(when, at);
  const iso = keyAt(tokens, at) === 't' && tokens[at]?.space === false;
  const clock = clockAt(tokens, iso ? at + 1 : at);
  if (!clock) return weekdayTail(tokens, at, when);
  const zone = keyAt(tokens, clock.next) === 'z';
  const doubts = zone ? [{ code: 'deadline.timeZone' }] : [];
  return { when, clock: clock.value, weekday: null, doubts, next: zone ? clock.next + 1 : clock.next };
}

function nothing(when: When, next: number): Tail {
  return { when, clock: null, weekday: null, doubts: [], next };
}

/** `30/6/2025 (thứ Hai)`, `30/6/2025, thứ Hai`. */
function weekdayTail(tokens: Tokens, at: number, when: When): Tail {
  const mark = markAt(tokens, at);
  const weekday = mark === '(' || mark === ',' ? weekdayAt(tokens, at + 1) : null;
  if (!weekday || (mark === '(' && markAt(tokens, weekday.next) !== ')')) return nothing(when, at);
  const next = mark === '(' ? weekday.next + 1 : weekday.next;
  return { ...nothing(when, next), weekday: weekday.value };
}
