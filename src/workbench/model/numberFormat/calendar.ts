import { dayOf } from '../serial';
import type { FormatPart } from './section';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** True where a section writes days or times. */
export function isCalendar(parts: readonly FormatPart[]): boolean {
  return parts.some((part) => part.kind === 'calendar');
}

/** A serial number as a day or time; null where there is no such day. */
export function writeCalendar(
  parts: readonly FormatPart[],
  serial: number,
  date1904: boolean,
): string | null {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const whole = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const day = dayOf(whole, date1904);
  if (day === null) return null;
  const clock = {
    ...day,
    weekday: DAYS[(((whole + (date1904 ? 1462 : 0) - 1) % 7) + 7) % 7] ?? '',
    seconds: seconds % 86_400,
    whole,
    half: parts.some((part) => part.kind === 'calendar' && part.text.includes('/')),
  };
  return parts.map((part, at) => writePart(parts, at, part, clock)).join('');
}

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  /** Of the day. */
  readonly seconds: number;
  readonly whole: number;
  /** Hours go to 12. */
  readonly half: boolean;
}

function writePart(parts: readonly FormatPart[], at: number, part: FormatPart, clock: Clock): string {
  if (part.kind === 'literal') return part.text;
  if (part.kind === 'slash') return '/';
  if (part.kind === 'point') return '.';
  if (part.kind === 'digits') return part.text.replace(/[#?]/g, '0');
  if (part.kind !== 'calendar') return '';
  const hours = Math.floor(clock.seconds / 3600);
  const minutes = Math.floor(clock.seconds / 60) % 60;
  switch (part.text.charAt(0)) {
    case 'y':
    case 'e':
      return part.text.length > 2 || part.text.startsWith('e')
        ? String(clock.year).padStart(4, '0')
        : String(clock.year % 100).padStart(2, '0');
    case 'm':
      return isMinutes(parts, at) ? padded(minutes, part.text) : month(clock.month, part.text);
    case 'd':
      return dayText(clock, part.text);
    case 'h':
      return padded(clock.half ? ((hours + 11) % 12) + 1 : hours, part.text);
    case 's':
      return padded(clock.seconds % 60, part.text);
    case 'a':
      return part.text === 'a/p' ? (hours < 12 ? 'A' : 'P') : hours < 12 ? 'AM' : 'PM';
    default:
      return elapsed(part.text, clock);
  }
}

/** `m` is minutes right after hours or right before seconds. */
function isMinutes(parts: readonly FormatPart[], at: number): boolean {
  const calendar = parts.flatMap((part, place) =>
    part.kind === 'calendar' ? [{ text: part.text, place }] : [],
  );
  const here = calendar.findIndex(({ place }) => place === at);
  const before = calendar[here - 1]?.text ?? '';
  const after = calendar[here + 1]?.text ?? '';
  return /^(?:h|\[h)/.test(before) || after.startsWith('s');
}

function month(number: number, text: string): string {
  const name = MONTHS[number - 1] ?? '';
  if (text.length === 3) return name.slice(0, 3);
  if (text.length === 4) return name;
  return text.length === 5 ? name.slice(0, 1) : padded(number, text);
}

function dayText(clock: Clock, text: string): string {
  if (text.length === 3) return clock.weekday.slice(0, 3);
  return text.length === 4 ? clock.weekday : padded(clock.day, text);
}

function elapsed(text: string, clock: Clock): string {
  const seconds = clock.whole * 86_400 + clock.seconds;
  if (text === '[h]') return String(Math.floor(seconds / 3600));
  return String(text === '[m]' ? Math.floor(seconds / 60) : seconds);
}

function padded(number: number, text: string): string {
  return String(number).padStart(Math.min(text.length, 2), '0');
}
