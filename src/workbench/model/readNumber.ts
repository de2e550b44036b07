import { readDate } from './readDate';

/** A text that Excel takes for a number, and the format that a General cell then gets; null keeps General. */
export interface ReadNumber {
  readonly value: number;
  readonly format: string | null;
}

const PLAIN = /^([+-]?)(\$?)(\d[\d,]*)?(\.\d*)?([eE][+-]?\d{1,3})?( ?%)?$/;
const FRACTION = /^([+-]?)(\d{1,10}) (\d{1,5})\/(\d{1,5})$/;

/**
 * Reads what Excel's General format takes for a number, in US English: numbers, thousands, percents,
 * dollars, brackets for a loss, fractions, dates and times. Null is text.
 * @param year the year of dates that name none
 */
export function readNumber(written: string, year?: number, date1904 = false): ReadNumber | null {
  const text = written.trim();
  if (text === '' || text.length > 255) return null;
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const inner = /^[\d$]/.test(bracketed) ? readPlain(bracketed) : null;
    return inner === null ? null : { value: -inner.value, format: inner.format };
  }
  return readPlain(text) ?? readFraction(text) ?? readDate(text, year, date1904);
}

function readPlain(text: string): ReadNumber | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, sign = '', dollar = '', whole = '', fraction = '', power = '', percent = ''] = match;
  if (whole === '' && fraction.length < 2) return null;
  const thousands = whole.includes(',');
  if (thousands && power !== '') return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${power}`);
  if (!Number.isFinite(size)) return null;
  const precise = Number((percent === '' ? size : size / 100).toPrecision(15));
  const value = precise === 0 ? 0 : sign === '-' ? -precise : precise;
  return { value, format: plainFormat({ dollar, thousands, fraction, power, percent }) };
}

function plainFormat(parts: {
  dollar: string;
  thousands: boolean;
  fraction: string;
  power: string;
  percent: string;
}): string | null {
  const decimals = parts.fraction.length > 1 ? '.00' : '';
  if (parts.percent !== '') return `0${decimals}%`;
  if (parts.power !== '') return '0.00E+00';
  if (parts.dollar !== '') {
    return decimals === '' ? '$#,##0_);[Red]($#,##0)' : '$#,##0.00_);[Red]($#,##0.00)';
  }
  return parts.thousands ? `#,##0${decimals}` : null;
}

function readFraction(text: string): ReadNumber | null {
  const match = FRACTION.exec(text);
  if (match === null) return null;
  const below = Number(match[4]);
  if (below === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / below;
  return { value: match[1] === '-' ? -value : value, format: below < 10 ? '# ?/?' : '# ??/??' };
}
