import type { Message } from '../../message';
import type { Rule } from '../deadline';
import { afterDayWord } from '../span/wordDate';
import { digitsAt, numberAt, romanAt, wordsAt } from '../span/numberAt';
import type { MonthDay } from '../span/span';
import { after, afterAny, keyAt, phrases } from '../writing/match';
import type { Match, Tokens } from '../writing/match';

export interface Place {
  readonly every: Rule['every'];
  readonly days: readonly MonthDay[];
  readonly doubts: readonly Message[];
}

const NEXT_ONE = phrases(
  'báo cáo',
  'tiếp theo',
  'kế tiếp',
  'liền kề',
  'liền sau',
  'kế sau',
  'sau liền kề',
  'sau',
  'phát sinh',
);
const LAST_DAY = phrases('ngày cuối cùng', 'ngày cuối', 'ngày làm việc cuối cùng', 'ngày làm việc cuối');
const END_OF = phrases('cuối hằng', 'cuối mỗi', 'cuối các', 'cuối từng', 'hết mỗi', 'kết thúc mỗi');
const EACH = phrases('hằng', 'mỗi', 'từng', 'các', 'của mỗi', 'của hằng', 'của các', 'của từng', 'của');
const FINANCIAL_END = phrases(
  'kể từ ngày kết thúc năm dương lịch',
  'kể từ khi kết thúc năm dương lịch',
  'kể từ ngày kết thúc năm',
  'từ ngày kết thúc năm dương lịch',
);
const MONTH_IN_QUARTER: ReadonlyArray<readonly [readonly string[], number]> = [
  [['đầu', 'tiên'], 0],
  [['đầu'], 0],
  [['giữa'], 1],
  [['cuối', 'cùng'], 2],
  [['cuối'], 2],
  [['thứ', 'nhất'], 0],
  [['thứ', 'hai'], 1],
  [['thứ', 'ba'], 2],
];

/**
 * A day that a cycle names without a calendar: `ngày 20 của tháng cuối quý`, `ngày cuối cùng của quý`,
 * `ngày thứ 20 của tháng tiếp theo`, `cuối mỗi năm`.
 */
export function placeAt(tokens: Tokens, at: number): Match<Place> | null {
  return endOfAt(tokens, at) ?? dayOfAt(tokens, at);
}

function endOfAt(tokens: Tokens, at: number): Match<Place> | null {
  const unitAt = afterAny(tokens, at, END_OF);
  return unitAt === null || keyAt(tokens, at - 1) === 'tuần' ? null : endOfUnit(tokens, unitAt);
}

function endOfUnit(tokens: Tokens, at: number): Match<Place> | null {
  const unit = keyAt(tokens, at);
  if (isNumeral(tokens, at + 1) || keyAt(tokens, at + 1) === 'tài') return null;
  if (unit === 'tháng')
    return { value: { every: 'month', days: [{ month: 1, day: 'end' }], doubts: [] }, next: at + 1 };
  if (unit === 'quý') return { value: inQuarter(2, 'end', []), next: at + 1 };
  if (unit === 'năm')
    return { value: { every: 'year', days: [{ month: 12, day: 'end' }], doubts: [] }, next: at + 1 };
  return null;
}

function dayOfAt(tokens: Tokens, at: number): Match<Place> | null {
  const last = lastDayAt(tokens, at);
  const day = last ? { value: 'end' as const, next: last.next } : dayNumberAt(tokens, at);
  if (!day) return monthOfAt(tokens, at, null, []);
  const doubts = last?.value ?? [];
  const of = keyAt(tokens, day.next) === 'của' ? day.next + 1 : day.next;
  const unit = keyAt(tokens, of);
  if (unit === 'tháng') return monthOfAt(tokens, of, day.value, doubts);
  if (day.value !== 'end') return unit === 'quý' ? quarterTail(tokens, of, day.value, doubts) : null;
  const end = endOfUnit(tokens, afterAny(tokens, day.next, EACH) ?? day.next);
  if (!end) return null;
  return { value: { ...end.value, doubts }, next: afterAny(tokens, end.next, NEXT_ONE) ?? end.next };
}

/** `ngày cuối cùng`, `ngày làm việc cuối cùng`; the value is what that leaves to ask. */
export function lastDayAt(tokens: Tokens, at: number): Match<readonly Message[]> | null {
  const next = afterAny(tokens, at, LAST_DAY);
  if (next === null) return null;
  return { value: keyAt(tokens, at + 1) === 'làm' ? [{ code: 'deadline.workingDay' }] : [], next };
}

/** `ngày 20`, `ngày thứ 20`, `10 ngày`. */
function dayNumberAt(tokens: Tokens, at: number): Match<number> | null {
  const named = keyAt(tokens, at) === 'ngày';
  const number = numberAt(tokens, afterDayWord(tokens, at));
  if (!number || number.value.number < 1 || number.value.number > 31) return null;
  if (named) return { value: number.value.number, next: number.next };
  return keyAt(tokens, number.next) === 'ngày' ? { value: number.value.number, next: number.next + 1 } : null;
}

type DayNumber = number | 'end';

/** `tháng cuối quý`, `tháng đầu tiên của quý tiếp theo`; with a day also `tháng báo cáo`, `tháng sau`. */
function monthOfAt(
  tokens: Tokens,
  at: number,
  day: DayNumber | null,
  doubts: readonly Message[],
): Match<Place> | null {
  if (keyAt(tokens, at) !== 'tháng') return null;
  for (const [words, offset] of MONTH_IN_QUARTER) {
    const next = after(tokens, at + 1, words);
    const quarter = next === null ? null : quarterWordAt(tokens, next);
    if (quarter !== null) return { value: inQuarter(offset, day ?? 'end', doubts), next: quarter };
  }
  const counted = countedMonthAt(tokens, at, day ?? 'end', doubts);
  if (counted || day === null) return counted;
  const next = afterAny(tokens, at + 1, NEXT_ONE);
  if (next !== null && keyAt(tokens, next) === 'quý' && !isNumeral(tokens, next + 1)) {
    return { value: inQuarter(0, day, doubts), next: afterAny(tokens, next + 1, NEXT_ONE) ?? next + 1 };
  }
  const month: Place = { every: 'month', days: [{ month: 1, day }], doubts };
  if (next !== null) return { value: month, next };
  return day === 'end' && !isNumeral(tokens, at + 1) ? { value: month, next: at + 1 } : null;
}

/** True when a number follows, so that a month or quarter of the calendar is meant. */
function isNumeral(tokens: Tokens, at: number): boolean {
  return tokens[at]?.type === 'number' || wordsAt(tokens, at) !== null || romanAt(tokens, at) !== null;
}

/** `tháng thứ 3 kể từ ngày kết thúc năm dương lịch`: a month of each year. */
function countedMonthAt(
  tokens: Tokens,
  at: number,
  day: DayNumber,
  doubts: readonly Message[],
): Match<Place> | null {
  if (keyAt(tokens, at + 1) !== 'thứ') return null;
  const month = digitsAt(tokens, at + 2)?.value.number ?? wordsAt(tokens, at + 2)?.value ?? 0;
  const then = (digitsAt(tokens, at + 2) ?? wordsAt(tokens, at + 2))?.next ?? at;
  const quarter = quarterWordAt(tokens, then);
  if (quarter !== null && month >= 1 && month <= 3) {
    return { value: inQuarter(month - 1, day, doubts), next: quarter };
  }
  const next = afterAny(tokens, then, FINANCIAL_END);
  if (next === null || month < 1 || month > 12) return null;
  return { value: { every: 'year', days: [{ month, day }], doubts }, next };
}

/** The index after `quý`, `của quý`, `mỗi quý`, `hằng quý`, `của quý tiếp theo`, or null. */
function quarterWordAt(tokens: Tokens, at: number): number | null {
  const each = afterAny(tokens, at, EACH) ?? at;
  if (keyAt(tokens, each) !== 'quý' || isNumeral(tokens, each + 1)) return null;
  return afterAny(tokens, each + 1, NEXT_ONE) ?? each + 1;
}

/** `ngày thứ 30 của quý tiếp theo`: a day of the quarter's first month. */
function quarterTail(
  tokens: Tokens,
  at: number,
  day: number,
  doubts: readonly Message[],
): Match<Place> | null {
  const next = afterAny(tokens, at + 1, NEXT_ONE);
  return next === null ? null : { value: inQuarter(0, day, doubts), next };
}

function inQuarter(offset: number, day: DayNumber, doubts: readonly Message[]): Place {
  return {
    every: 'quarter',
    days: [1, 4, 7, 10].map((first) => ({ month: first + offset, day })),
    doubts,
  };
}
