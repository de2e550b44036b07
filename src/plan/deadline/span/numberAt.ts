import { keyAt, markAt, numberTokenAt, wordAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';

const ONES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const LAST: Readonly<Record<string, number>> = { ...ONES, mốt: 1, lăm: 5, nhăm: 5 };

/** Letters that may touch a number: `Q3`, `T12`, `17h`, `tháng6`. */
const MAY_TOUCH_BEFORE = /^(q|t|th|thg|tháng|quý|năm|ngày|đến|trước|hết|trong|h|g)$/u;
const MAY_TOUCH_AFTER = /^(h|g|giờ|t|ngày|tháng|năm|lần)$/u;

/** True when the number at that place is a part of something longer, such as `l2`, `3l` or `12a`. */
export function isTouched(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (before && token && !token.space && !MAY_TOUCH_BEFORE.test(before.key)) return true;
  return next !== null && !next.space && !MAY_TOUCH_AFTER.test(next.key);
}

/** A whole number up to 9999 in digits. */
export function digitsAt(tokens: Tokens, at: number): Match<{ number: number; digits: string }> | null {
  const token = numberTokenAt(tokens, at);
  if (!token || token.text.length > 4 || isTouched(tokens, at)) return null;
  return { value: { number: Number(token.text), digits: token.text }, next: at + 1 };
}

/** A number up to 99 in words: `mười một`, `hai mươi lăm`, `ba mươi mốt`. `năm` alone is not read as five. */
export function wordsAt(tokens: Tokens, at: number): Match<number> | null {
  const first = keyAt(tokens, at);
  if (first === 'mười') {
    const one = keyAt(tokens, at + 1);
    const value = one === 'năm' || one === 'tư' ? undefined : LAST[one];
    return value === undefined ? { value: 10, next: at + 1 } : { value: 10 + value, next: at + 2 };
  }
  const ones = ONES[first];
  if (ones === undefined) return null;
  if (keyAt(tokens, at + 1) === 'mươi') {
    const last = keyAt(tokens, at + 2);
    const value = last === 'năm' ? undefined : LAST[last];
    return value === undefined
      ? { value: ones * 10, next: at + 2 }
      : { value: ones * 10 + value, next: at + 3 };
  }
  return first === 'năm' ? null : { value: ones, next: at + 1 };
}

/**
 * A number in digits or in words, and the same number once more in brackets, as `08 (tám)` and
 * `mười (10)`. With `digits` where it was written so.
 */
export function numberAt(tokens: Tokens, at: number): Match<{ number: number; digits?: string }> | null {
  const digits = digitsAt(tokens, at);
  const words = digits ? null : wordsAt(tokens, at);
  const found = digits ?? (words ? { value: { number: words.value }, next: words.next } : null);
  if (!found) return null;
  if (markAt(tokens, found.next) !== '(') return found;
  const again = digitsAt(tokens, found.next + 1)?.value.number;
  const inWords = wordsAt(tokens, found.next + 1);
  const close = inWords?.next ?? found.next + 2;
  const same = (inWords?.value ?? again) === found.value.number && markAt(tokens, close) === ')';
  return same ? { value: found.value, next: close + 1 } : found;
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** A Roman number from I to XII. `likely` when a letter l stands for I. */
export function romanAt(tokens: Tokens, at: number): Match<{ number: number; likely: boolean }> | null {
  const word = wordAt(tokens, at);
  if (!word || (numberTokenAt(tokens, at + 1) && tokens[at + 1]?.space === false)) return null;
  const number = ROMAN[word.text];
  if (number !== undefined) return { value: { number, likely: false }, next: at + 1 };
  const mended = /^[ilv]{1,4}$/.test(word.text) ? ROMAN[word.text.replace(/l/g, 'i')] : undefined;
  return mended === undefined ? null : { value: { number: mended, likely: true }, next: at + 1 };
}
