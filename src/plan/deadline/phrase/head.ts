import type { Message } from '../../message';
import { clockAt } from '../span/clock';
import { weekdayAt } from '../span/weekday';
import type { Weekday } from '../span/weekday';
import { after, keyAt, markAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { modifierAt } from './modifier';
import type { Modifier, Role } from './modifier';

/** More words than this before a date are no introduction to it. */
const MOST_MODIFIERS = 8;

/** Minutes since midnight; which hour it is changes nothing. */
const OFFICE_HOUR = 8 * 60;

/** What the words before a date say of it. */
export interface Head {
  role: Role;
  strong: boolean;
  said: boolean;
  introduced: boolean;
  from: boolean;
  /** `trước hết quý II`: before the end of it, not before it begins. */
  end: boolean;
  clock: number | null;
  weekday: Weekday | null;
  doubts: Message[];
  next: number;
}

/** The introducing words, hour and weekday before a date; none when the date stands alone. */
export function headAt(tokens: Tokens, at: number): Head {
  const head: Head = {
    role: 'by',
    strong: false,
    said: false,
    introduced: false,
    from: false,
    end: false,
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
  head.end ||=
    head.role === 'before' &&
    !isOfficeHour(tokens, head.next, next) &&
    after(tokens, next - 1, ['hết']) !== null;
  if (head.role === 'before' && isOfficeHour(tokens, head.next, next)) head.clock ??= OFFICE_HOUR;
  if (isStart(head, value)) head.doubts.push({ code: 'deadline.startBeside' });
  if (value.role && !(head.role === 'before' && value.role !== 'start')) {
    head.role = value.role;
    head.from = value.role === 'start' && !value.afterwards;
  }
  head.strong ||= value.strong === true;
  head.said ||= value.said === true;
  head.introduced = true;
  if (value.doubt)
    head.doubts.push({ code: 'deadline.tentative', params: { word: written(tokens, head.next, next) } });
  head.next = markAt(tokens, next) === ':' && beginsDate(tokens, next + 1) ? next + 1 : next;
}

/** `trước giờ hành chính`, `trước hết giờ làm việc`: some hour of the day. */
function isOfficeHour(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.text === 'giờ');
}

/** `khởi công trước ngày …`, `bắt đầu trong …`: by that day it has begun, not ended. */
function isStart(head: Head, value: Modifier): boolean {
  return head.role === 'start' && (value.role === 'by' || value.role === 'before');
}

function written(tokens: Tokens, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

/** `trước 17 giờ ngày …` still allows that day; `trước 0 giờ ngày …` does not. */
export function roleOf(head: Head, late: number | null): { role: Role; notes: Message[]; doubts: Message[] } {
  const clock = head.clock ?? late;
  if (clock === null) return { role: head.role, notes: [], doubts: [] };
  if (head.role === 'before' && clock > 0)
    return { role: 'by', notes: [{ code: 'deadline.beforeHour' }], doubts: [] };
  const midnight = clock === 0 && head.clock !== null && head.role !== 'before';
  return { role: head.role, notes: [], doubts: midnight ? [{ code: 'deadline.midnight' }] : [] };
}
