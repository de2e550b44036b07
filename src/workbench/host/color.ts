import { Refusal } from '../model/refusal';
import { asText } from './arguments';
import { COLOR_NAMES } from './colorNames';

/** A colour as `#RRGGBB`; the API takes that, the digits alone, and the names of HTML in any case. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = COLOR_NAMES[text.toLowerCase().replace('grey', 'gray')];
  if (named !== undefined) return named;
  const hex = text.replace(/^#/, '').toUpperCase();
  if (/^[0-9A-F]{6}$/.test(hex)) return `#${hex}`;
  const short = /^([0-9A-F])([0-9A-F])([0-9A-F])$/.exec(hex);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  throw new Refusal('InvalidArgument', `${text} is no colour.`);
}
