import type { Message } from '../../message';
import { keyAt, markAt, numberTokenAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { digitsAt, romanAt } from './numberAt';
import { isImpossible, monthsSpan } from './span';
import type { SpanReading } from './span';
import { fourDigitsAt, yearAfter, yearDoubts } from './yearAt';

const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** `Quý II/2025`, `quý 4`, `Q3-2025`, `Quý thứ ba năm 2025`, `QIV/2025`. */
export function quarterAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const start = afterQuarterWord(tokens, at);
  return start === null ? null : furtherQuarterAt(tokens, start);
}

/** `2025-Q4`, `2025/Q4`, as spreadsheets of other countries write it; asked about. */
export function yearQuarterAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const year = fourDigitsAt(tokens, at);
  const joint = year && /^[-/]$/.test(markAt(tokens, year.next)) ? year.next + 1 : year?.next;
  if (!year || joint === undefined || keyAt(tokens, joint) !== 'q') return null;
  const quarter = quarterAt(tokens, joint);
  if (!quarter || isImpossible(quarter.value) || quarter.value.year !== null) return null;
  const doubts = [...quarter.value.doubts, ...yearDoubts(year.value), { code: 'deadline.yearFirst' }];
  return { value: { ...quarter.value, year: year.value, doubts }, next: quarter.next };
}

/** The number of a quarter and its year, the word being left out as in `Quý III-IV/2026`. */
export function furtherQuarterAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const number = quarterNumberAt(tokens, at);
  if (!number) return null;
  const year = yearAfter(tokens, number.next);
  const { quarter, doubts } = number.value;
  if (quarter < 1 || quarter > 4) {
    const written = tokens[at]?.type === 'word' ? tokens[at].text.toUpperCase() : String(quarter);
    const impossible = { code: 'deadline.noSuchQuarter', params: { quarter: written } };
    return { value: { impossible, sure: doubts.length === 0 }, next: year.next };
  }
  const name = { code: 'deadline.quarter', params: { quarter: ROMAN[quarter] ?? '' } };
  const all = [...doubts, ...year.value.doubts];
  return {
    value: monthsSpan('quarter', year.value.year, quarter * 3 - 2, quarter * 3, name, all),
    next: year.next,
  };
}

function afterQuarterWord(tokens: Tokens, at: number): number | null {
  const key = keyAt(tokens, at);
  if (key === 'quý') return keyAt(tokens, at + 1) === 'thứ' ? at + 2 : at + 1;
  if (key === 'các' && keyAt(tokens, at + 1) === 'quý') return at + 2;
  if (key !== 'q') return null;
  if (markAt(tokens, at + 1) === '.') return at + 2;
  return tokens[at + 1]?.space === false || romanAt(tokens, at + 1) ? at + 1 : null;
}

function quarterNumberAt(
  tokens: Tokens,
  at: number,
): Match<{ quarter: number; doubts: readonly Message[] }> | null {
  const digits = digitsAt(tokens, at);
  if (digits) {
    if (digits.value.digits.length > 2) return null;
    return { value: { quarter: digits.value.number, doubts: [] }, next: digits.next };
  }
  const roman = romanAt(tokens, at);
  if (roman) {
    const doubts = roman.value.likely ? [{ code: 'deadline.letterForNumeral' }] : [];
    return { value: { quarter: roman.value.number, doubts }, next: roman.next };
  }
  const word = WORDS[keyAt(tokens, at)];
  if (word === undefined || numberTokenAt(tokens, at)) return null;
  return { value: { quarter: word, doubts: [] }, next: at + 1 };
}
