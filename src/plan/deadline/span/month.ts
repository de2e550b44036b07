import type { Message } from '../../message';
import { keyAt, markAt, numberTokenAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { calendarMonth } from './calendarDay';
import { digitsAt, romanAt, wordsAt } from './numberAt';
import { isImpossible } from './span';
import type { SpanReading } from './span';
import { fourDigitsAt, goesOn, yearAfter } from './yearAt';

const LUNAR: ReadonlySet<string> = new Set(['giêng', 'chạp', 'âm']);
const SHORT: ReadonlySet<string> = new Set(['t', 'th', 'thg']);

/** The number of a month: `6`, `06`, `sáu`, `năm` (May), `XII`. Not checked against twelve. */
export function monthNumberAt(tokens: Tokens, at: number): Match<number> | null {
  const digits = digitsAt(tokens, at);
  if (digits)
    return digits.value.digits.length > 2 ? null : { value: digits.value.number, next: digits.next };
  if (keyAt(tokens, at) === 'năm') return { value: 5, next: at + 1 };
  const words = wordsAt(tokens, at);
  if (words) return words;
  const roman = romanAt(tokens, at);
  return roman && !roman.value.likely ? { value: roman.value.number, next: roman.next } : null;
}

/** `tháng 5/2025`, `tháng 10 năm 2022`, `tháng sáu`, `T.12/2024`, `T12-2024`, `Thg12`. */
export function monthAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const start = afterMonthWord(tokens, at);
  if (start === null) return null;
  if (LUNAR.has(keyAt(tokens, start))) {
    return { value: { impossible: { code: 'deadline.lunar' }, sure: false }, next: start + 1 };
  }
  const month = monthNumberAt(tokens, start);
  if (!month || goesOnAsDate(tokens, month.next)) return null;
  const year = yearAfter(tokens, month.next);
  const doubts: Message[] = [...year.value.doubts];
  if (keyAt(tokens, start) === 'năm' && fourDigitsAt(tokens, month.next)) {
    doubts.push({ code: 'deadline.monthMissing' });
  }
  const lunar = tokens
    .slice(year.next, year.next + 2)
    .some((token) => token.type === 'word' && token.key === 'âm');
  if (lunar) return { value: { impossible: { code: 'deadline.lunar' }, sure: false }, next: year.next };
  return { value: calendarMonth(year.value.year, month.value, doubts), next: year.next };
}

/** The index after `tháng`, `các tháng`, `T.`, `Thg`, or null. */
function afterMonthWord(tokens: Tokens, at: number): number | null {
  const key = keyAt(tokens, at);
  if (key === 'tháng') return at + 1;
  if (key === 'các' && keyAt(tokens, at + 1) === 'tháng') return at + 2;
  if (!SHORT.has(key)) return null;
  if (markAt(tokens, at + 1) === '.' && numberTokenAt(tokens, at + 2)) return at + 2;
  const touching = numberTokenAt(tokens, at + 1);
  return touching && (!touching.space || key === 'thg') ? at + 1 : null;
}

/** `tháng 30/6/2025` and `tháng 5/6` are no month and its year. */
function goesOnAsDate(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at) !== '/') return false;
  const number = numberTokenAt(tokens, at + 1);
  if (!number) return goesOn(tokens, at);
  return number.text.length < 4 && (Number(number.text) <= 12 || markAt(tokens, at + 2) === '/');
}

/** A further month of a list or range that does without the word: `tháng 3, 6`, `tháng 3-5/2025`. */
export function furtherMonthAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const month = monthNumberAt(tokens, at);
  if (!month || keyAt(tokens, at) === 'năm' || month.value < 1 || month.value > 12) return null;
  if (goesOnAsDate(tokens, month.next)) return null;
  const year = yearAfter(tokens, month.next);
  const reading = calendarMonth(year.value.year, month.value, year.value.doubts);
  return isImpossible(reading) ? null : { value: reading, next: year.next };
}
