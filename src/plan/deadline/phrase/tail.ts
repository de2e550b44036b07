import type { Message } from '../../message';
import { clockAt } from '../span/clock';
import { afterAny, keyAt, phrases } from '../writing/match';
import type { Tokens } from '../writing/match';
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
  readonly doubts: readonly Message[];
  readonly next: number;
}

/** What belongs to the date and stands after it: an hour, `của năm báo cáo`, `năm sau`. */
export function tailAt(tokens: Tokens, at: number, when: When): Tail {
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
