import type { CellDocument, CellValue } from '../../workbook/document';
import { dayOf, serialOf } from './serial';
import { DAYS, MONTHS, isCalendar } from './numberFormat/calendar';
import { readFormat } from './numberFormat/section';

export const FILL_KINDS = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
] as const;
export type FillKind = (typeof FILL_KINDS)[number];

const WORDS = [DAYS, MONTHS].flatMap((words) => [words, words.map((word) => word.slice(0, 3))]);

/** What stands at each step of a line that goes on from its source cells, which are the steps 0 and up. */
export function seriesOf(
  source: readonly (CellDocument | undefined)[],
  kind: FillKind,
  date1904: boolean,
): (step: number) => CellValue {
  const values = source.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : null));
  const repeat = (step: number): CellValue =>
    values[((step % values.length) + values.length) % values.length] ?? null;
  if (kind === 'FillCopy' || kind === 'FillFormats') return repeat;
  const numbers = values.filter((value) => typeof value === 'number');
  const [first] = numbers;
  if (numbers.length === values.length && first !== undefined) {
    const dated = isDate(source[0]);
    if (kind === 'FillMonths' || kind === 'FillYears') {
      return byMonths(first, kind === 'FillYears' ? 12 : 1, date1904);
    }
    if (kind === 'GrowthTrend') return growth(numbers);
    const one = numbers.length === 1;
    if (one && !dated && (kind === 'FillDefault' || kind === 'FillValues')) return repeat;
    return one ? (step) => first + step : line(numbers);
  }
  return values.length === 1 && typeof values[0] === 'string' ? (counted(values[0]) ?? repeat) : repeat;
}

function isDate(cell: CellDocument | undefined): boolean {
  const sections = readFormat(cell?.style?.numberFormat ?? 'General');
  return sections?.[0] !== undefined && isCalendar(sections[0].parts);
}

/** The straight line nearest to the numbers; through all of them where they lie on one. */
function line(numbers: readonly number[]): (step: number) => number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((all, each) => all + each, 0) / numbers.length;
  const rise = numbers.reduce((all, each, place) => all + (place - middle) * (each - mean), 0);
  const run = numbers.reduce((all, _, place) => all + (place - middle) ** 2, 0);
  const slope = run === 0 ? 1 : rise / run;
  return (step) => Number((mean + (step - middle) * slope).toPrecision(15));
}

function growth(numbers: readonly number[]): (step: number) => number {
  const [first = 1, second = first] = numbers;
  const factor = numbers.length < 2 || first === 0 ? 1 : second / first;
  return (step) => first * factor ** step;
}

function byMonths(first: number, months: number, date1904: boolean): (step: number) => number {
  const day = dayOf(first, date1904);
  if (day === null) return () => first;
  return (step) => {
    const at = day.year * 12 + (day.month - 1) + step * months;
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return serialOf(year, month, Math.min(day.day, last), date1904);
  };
}

/** `Item 9` goes on with `Item 10`, `Q4` with `Q1`, `Mon` with `Tue`; null for a text that says no series. */
function counted(text: string): ((step: number) => string) | null {
  for (const words of WORDS) {
    const at = words.findIndex((word) => word.toLowerCase() === text.toLowerCase());
    if (at >= 0) return (step) => words[(((at + step) % words.length) + words.length) % words.length] ?? text;
  }
  const match = /^(.*?)(\d+)$/s.exec(text);
  if (match === null) return null;
  const [, before = '', digits = '0'] = match;
  const quarter = /^(q|qtr|quarter) ?$/i.test(before) && /^[1-4]$/.test(digits);
  return (step) => {
    const number = Number(digits) + step;
    const next = quarter ? ((((number - 1) % 4) + 4) % 4) + 1 : Math.abs(number);
    return before + String(next).padStart(digits.length, '0');
  };
}
