import type { Message } from '../../plan/message';
import { trimmed } from './trimmed';

/** A number, or what keeps the cell from being one. */
export type PlainNumber = { readonly value: number } | { readonly fault: Message };

/** The number that the text writes with a decimal comma or point and without groups; null for anything else. */
export function numberOfText(text: string): number | null {
  const match = /^([-\u2212]?)(\d{1,15})(?:[.,](\d{1,20}))?$/.exec(text);
  if (!match) return null;
  const number = Number(`${match[2] ?? ''}.${match[3] ?? '0'}`);
  return match[1] === '' || number === 0 ? number : -number;
}

/** A number of a column of numbers. */
export function plainNumber(value: string | number): PlainNumber {
  const number = typeof value === 'number' ? value : numberOfText(value);
  return number !== null && Number.isFinite(number) ? { value: number === 0 ? 0 : number } : NO_NUMBER;
}

/**
 * A percent as its hundredths: of a number shown under `%` a hundred times itself, of a text with or without
 * the sign what it writes.
 */
export function plainPercent(value: string | number, format: string | undefined): PlainNumber {
  if (typeof value === 'number') return ofHundred(showsPercent(format) ? hundredths(value) : value);
  const number = numberOfText(value.endsWith('%') ? trimmed(value.slice(0, -1)) : value);
  return number === null ? NO_NUMBER : ofHundred(number);
}

/** True where the format multiplies by a hundred: a `%` outside quotes and escapes. */
export function showsPercent(format: string | undefined): boolean {
  return format?.includes('%') === true && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** 0.07 is 7, not 7.000000000000001. */
const hundredths = (share: number): number => Number((share * 100).toPrecision(15));

function ofHundred(value: number): PlainNumber {
  if (!Number.isFinite(value)) return NO_NUMBER;
  if (value < 0 || value > 100) return NO_PERCENT;
  return { value: value === 0 ? 0 : value };
}

const NO_NUMBER: PlainNumber = { fault: { code: 'consolidate.rejected.number' } };
const NO_PERCENT: PlainNumber = { fault: { code: 'consolidate.rejected.percent' } };
