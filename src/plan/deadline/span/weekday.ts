import { keyAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { digitsAt } from './numberAt';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

const NAMES: Readonly<Record<string, Weekday>> = {
  hai: 'mon',
  ba: 'tue',
  tư: 'wed',
  năm: 'thu',
  sáu: 'fri',
  bảy: 'sat',
};
const NUMBERS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Days of the week by the number that JavaScript gives them; 1970-01-01 was a Thursday. */
export const WEEK: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** After these `thứ` counts. */
const COUNTED: ReadonlySet<string> = new Set(
  'lần ngày tháng quý kỳ họp năm tuần khóa đợt phiên giai'.split(' '),
);

/** `thứ Sáu`, `thứ 6`, `chủ nhật`, `CN`. */
export function weekdayAt(tokens: Tokens, at: number): Match<Weekday> | null {
  const key = keyAt(tokens, at);
  if (key === 'cn') return { value: 'sun', next: at + 1 };
  if (key === 'chủ' && keyAt(tokens, at + 1) === 'nhật') return { value: 'sun', next: at + 2 };
  if (key !== 'thứ' || COUNTED.has(keyAt(tokens, at - 1))) return null;
  const named = NAMES[keyAt(tokens, at + 1)];
  if (named) return { value: named, next: at + 2 };
  const number = digitsAt(tokens, at + 1);
  const day = number ? NUMBERS[number.value.number - 2] : undefined;
  return number && day ? { value: day, next: number.next } : null;
}
