import type { Message } from '../../message';
import { markAt, numberTokenAt, wordAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { calendarDay, calendarMonth } from './calendarDay';
import { digitsAt } from './numberAt';
import type { SpanReading } from './span';
import { fourDigitsAt, shortYear, yearDoubts } from './yearAt';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FULL = /^(january|february|march|april|may|june|july|august|september|sept|october|november|december)$/;

/** The forms that Excel gives dates in an English setting: `Dec-24`, `30-Jun-2025`, `June 2025`, `12-Jun`. */
export function englishDateAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const day = digitsAt(tokens, at);
  const start = day ? afterJoint(tokens, day.next) : at;
  const month = englishMonth(tokens, start);
  if (month === null || (day && day.value.digits.length > 2)) return null;
  const joint = afterJoint(tokens, start + 1);
  const four = fourDigitsAt(tokens, joint);
  const two = numberTokenAt(tokens, joint);
  const seen: Message = { code: 'deadline.englishMonth' };
  if (day) {
    if (four)
      return {
        value: calendarDay(four.value, month, day.value.number, yearDoubts(four.value)),
        next: four.next,
      };
    if (two?.text.length === 2) {
      const short = shortYear(two.text);
      return {
        value: calendarDay(short.year, month, day.value.number, [...short.doubts, seen]),
        next: joint + 1,
      };
    }
    return { value: calendarDay(null, month, day.value.number, [seen]), next: start + 1 };
  }
  if (four) return { value: calendarMonth(four.value, month, yearDoubts(four.value)), next: four.next };
  if (two?.text.length !== 2) return null;
  const short = shortYear(two.text);
  return {
    value: calendarMonth(short.year, month, [
      { code: 'deadline.dayOrYear', params: { written: two.text, year: short.year ?? 0 } },
      seen,
    ]),
    next: joint + 1,
  };
}

function englishMonth(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at)?.text ?? '';
  const index = MONTHS.indexOf(FULL.test(word) ? word.slice(0, 3) : word);
  return index < 0 ? null : index + 1;
}

function afterJoint(tokens: Tokens, at: number): number {
  return /^[-/.,]$/.test(markAt(tokens, at)) ? at + 1 : at;
}
