import { Failure } from '../../../../plan/failure';
import type { CellDocument, CellValue } from '../../../../workbook/document';
import { cellName } from '../../../../workbook/a1';
import { fileFormula } from '../formula';
import type { SharedStrings } from '../sharedStrings';
import type { StyleSheet } from '../style/styleSheet';
import { content } from '../xml';

/** The longest text that a cell holds, in UTF-16 units. */
export const TEXT_LIMIT = 32_767;

/** Errors that a cell of the file may hold as such; younger ones show as `#VALUE!` until recalculated. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** What a cell is written with. */
export interface CellContext {
  readonly sheet: string;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
}

/** True for text that Excel would take for a formula if someone entered it again. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/**
 * One cell as XML; the empty text where there is nothing to write. Text stays text whatever it begins
 * with: only `formula` makes a formula. Empty text is an empty cell, as when it is entered in Excel.
 * @throws Failure `write.text-too-long`, `write.formula-too-long`
 */
export function cellXml(row: number, column: number, cell: CellDocument, context: CellContext): string {
  const name = cellName(row, column);
  const { value, formula, style } = cell;
  if (typeof value === 'string' && value.length > TEXT_LIMIT) {
    throw new Failure('write.text-too-long', { cell: `${context.sheet}!${name}` });
  }
  if (formula !== undefined) {
    const text = content(fileFormula(formula, `${context.sheet}!${name}`));
    return open(name, context.styles.idOf(style), cachedType(value)) + `<f>${text}</f>${cached(value)}</c>`;
  }
  if (value === null || value === '') {
    const id = context.styles.idOf(style);
    return id === 0 ? '' : `<c r="${name}" s="${id}"/>`;
  }
  if (typeof value === 'string') {
    const quoted = style?.numberFormat !== '@' && looksLikeFormula(value);
    const id = context.styles.idOf(style, quoted);
    return `${open(name, id, 's')}<v>${context.strings.indexOf(value)}</v></c>`;
  }
  return open(name, context.styles.idOf(style), cachedType(value)) + `${cached(value)}</c>`;
}

function open(name: string, styleId: number, type: string): string {
  return `<c r="${name}"${styleId === 0 ? '' : ` s="${styleId}"`}${type === '' ? '' : ` t="${type}"`}>`;
}

function cachedType(value: CellValue): string {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'number') return Number.isFinite(value) ? '' : 'e';
  return value === null ? '' : 'e';
}

/** A value in its cell; a number that is none shows as Excel shows it. */
function cached(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `<v>${content(value)}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return `<v>${Number.isFinite(value) ? String(value) : '#NUM!'}</v>`;
  return `<v>${ERRORS.has(value.error) ? value.error : '#VALUE!'}</v>`;
}
