import type { CellValue } from '../../workbook/document';
import { generalText } from './generalText';
import { isCalendar, writeCalendar } from './numberFormat/calendar';
import { isFraction, writeFraction } from './numberFormat/fraction';
import { writeNumber } from './numberFormat/number';
import { readFormat, type FormatSection } from './numberFormat/section';

/**
 * A value as a cell shows it under a number format, in US English and never as `####`, which is what
 * `Range.text` gives. A format that cannot be read shows as General does.
 */
export function displayText(value: CellValue, numberFormat: string | undefined, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = numberFormat ?? 'General';
  if (code === 'General' || code === '@') return typeof value === 'string' ? value : generalText(value);
  const sections = read(code);
  if (sections === null) return typeof value === 'string' ? value : generalText(value);
  return typeof value === 'string' ? showText(sections, value) : showNumber(sections, value, date1904);
}

const known = new Map<string, readonly FormatSection[] | null>();

function read(code: string): readonly FormatSection[] | null {
  const found = known.get(code);
  if (found !== undefined) return found;
  const sections = code.length > 255 ? null : readFormat(code);
  if (known.size > 1000) known.clear();
  known.set(code, sections);
  return sections;
}

function showText(sections: readonly FormatSection[], value: string): string {
  const own = sections[3] ?? sections.find(({ parts }) => parts.some((part) => part.kind === 'text'));
  if (own === undefined) return value;
  return own.parts
    .map((part) => (part.kind === 'text' ? value : part.kind === 'literal' ? part.text : ''))
    .join('');
}

function showNumber(sections: readonly FormatSection[], value: number, date1904: boolean): string {
  const { section, unsigned } = chosen(sections, value);
  const { parts } = section;
  const size = Math.abs(value);
  const minus = value < 0 && !unsigned ? '-' : '';
  if (isCalendar(parts)) return writeCalendar(parts, value, date1904) ?? generalText(value);
  if (parts.some((part) => part.kind === 'general')) {
    const shown = parts.map((part) =>
      part.kind === 'general' ? generalText(size) : part.kind === 'literal' ? part.text : '',
    );
    return minus + shown.join('');
  }
  if (parts.some((part) => part.kind === 'text')) return minus + showText([section], generalText(size));
  const text = isFraction(parts) ? writeFraction(parts, size) : writeNumber(parts, size);
  return /[1-9]/.test(text) || unsigned ? minus + text : text;
}

/** The section for a number, and whether it shows a negative number without its sign. */
function chosen(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection; unsigned: boolean } {
  const first = sections[0] ?? { parts: [], condition: null };
  const meant = sections.find(({ condition }) => condition !== null && holds(condition, value));
  if (meant !== undefined) return { section: meant, unsigned: false };
  if (sections.some(({ condition }) => condition !== null)) {
    return { section: sections.find(({ condition }) => condition === null) ?? first, unsigned: false };
  }
  if (value < 0 && sections[1] !== undefined) return { section: sections[1], unsigned: true };
  if (value === 0 && sections[2] !== undefined) return { section: sections[2], unsigned: true };
  return { section: first, unsigned: false };
}

function holds(condition: { readonly operator: string; readonly value: number }, value: number): boolean {
  switch (condition.operator) {
    case '<':
      return value < condition.value;
    case '<=':
      return value <= condition.value;
    case '>':
      return value > condition.value;
    case '>=':
      return value >= condition.value;
    case '<>':
      return value !== condition.value;
    default:
      return value === condition.value;
  }
}
