import type { FormatPart } from './section';

/** A size (never negative) under the digits of a section. */
export function writeNumber(parts: readonly FormatPart[], size: number): string {
  const exponent = parts.find((part) => part.kind === 'exponent');
  const point = parts.findIndex((part) => part.kind === 'point');
  const whole = patternOf(point < 0 ? parts : parts.slice(0, point));
  const fraction = point < 0 ? '' : patternOf(parts.slice(point)).replace(/,/g, '');
  const scaled = scale(parts, whole, size);
  if (exponent?.kind === 'exponent') return scientific(parts, exponent, whole, fraction, scaled);
  const { integer, decimals } = rounded(scaled, fraction);
  return assemble(parts, point, grouped(integer, whole), decimals);
}

function patternOf(parts: readonly FormatPart[]): string {
  const end = parts.findIndex((part) => part.kind === 'exponent');
  const within = end < 0 ? parts : parts.slice(0, end);
  return within.map((part) => (part.kind === 'digits' ? part.text : '')).join('');
}

/** Percent signs multiply, commas at the end of the digits divide by a thousand. */
function scale(parts: readonly FormatPart[], whole: string, size: number): number {
  const percents = parts.filter((part) => part.kind === 'percent').length;
  const commas = /,+$/.exec(whole)?.[0].length ?? 0;
  return Number((size * 100 ** percents).toPrecision(15)) / 1000 ** commas;
}

function rounded(size: number, fraction: string): { integer: string; decimals: string } {
  const places = Math.min(fraction.length, 20);
  const precise = Number(size.toPrecision(15));
  const shown = precise >= 1e21 ? String(precise) : roundHalfUp(precise, places);
  const [integer = '0', digits = ''] = shown.split('.');
  let last = digits.length;
  while (last > 0 && digits[last - 1] === '0' && fraction[last - 1] !== '0') last -= 1;
  return { integer, decimals: digits.slice(0, last) };
}

/** Halves go away from zero, on the digits that people see. */
function roundHalfUp(size: number, places: number): string {
  const shifted = Number(`${size}e${places}`);
  if (!Number.isFinite(shifted) || shifted > 1e15) return size.toFixed(places);
  return (Math.round(Number(shifted.toPrecision(15))) / 10 ** places).toFixed(places);
}

function grouped(integer: string, whole: string): string {
  const least = whole.replace(/[^0?]/g, '').length;
  const bare = integer === '0' && least === 0 ? '' : integer;
  const padded = bare.padStart(least, '0');
  return /[0#?],+[0#?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
}

/** Puts the digits where the section has its first run, and every other sign where it stands. */
function assemble(parts: readonly FormatPart[], point: number, integer: string, decimals: string): string {
  let text = '';
  let wrote = false;
  parts.forEach((part, at) => {
    if (part.kind === 'literal') text += part.text;
    else if (part.kind === 'percent') text += '%';
    else if (part.kind === 'slash') text += '/';
    else if (part.kind === 'point' && at === point) {
      text += `${wrote ? '' : integer}.${decimals}`;
      wrote = true;
    } else if (part.kind === 'digits' && (point < 0 || at < point) && !wrote) {
      text += integer;
      wrote = true;
    }
  });
  return text;
}

function scientific(
  parts: readonly FormatPart[],
  exponent: Extract<FormatPart, { kind: 'exponent' }>,
  whole: string,
  fraction: string,
  size: number,
): string {
  const places = fraction.length;
  const [digits = '0', power = '0'] = size.toExponential(places).split('e');
  const number = Number(power);
  const sign = number < 0 ? '-' : exponent.sign ? '+' : '';
  const [integer = '0', decimals = ''] = digits.split('.');
  const shown = integer.padStart(whole.replace(/[^0]/g, '').length, '0');
  const tail = parts
    .slice(parts.indexOf(exponent) + 1)
    .map((part) => (part.kind === 'literal' ? part.text : ''))
    .join('');
  const mantissa = decimals === '' ? shown : `${shown}.${decimals}`;
  return `${mantissa}E${sign}${String(Math.abs(number)).padStart(exponent.digits.length, '0')}${tail}`;
}
