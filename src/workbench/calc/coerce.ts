import type { CellError, CellValue } from '../../workbook/document';
import { readNumber } from '../model/readNumber';
import { generalText } from '../model/generalText';
import { Fault, type ErrorName } from './formulaError';

/** True for an error value. */
export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Turns an error value into a fault on its way out. */
export function raise(error: CellError): never {
  throw new Fault(error.error as ErrorName);
}

/** @throws Fault `#VALUE!` for text that is no number; an empty cell is 0 */
export function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return raise(value);
  const read = readNumber(value);
  if (read === null) throw new Fault('#VALUE!');
  return read.value;
}

/** The text that a value is joined as; an empty cell is the empty text. */
export function toText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return raise(value);
  return generalText(value);
}

/** @throws Fault `#VALUE!` for text other than the two words */
export function toBoolean(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value === 'object') return raise(value);
  const word = value.toLowerCase();
  if (word === 'true') return true;
  if (word === 'false') return false;
  throw new Fault('#VALUE!');
}

/** Whether two values are the same to Excel: texts ignoring case, an empty cell like the other's nothing. */
export function equals(left: CellValue, right: CellValue): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return compare(left, right) === 0;
  return left === right || left.toLowerCase() === right.toLowerCase();
}

/** Numbers before texts before booleans; texts ignoring case; an empty cell is like the other's nothing. */
export function compare(left: CellValue, right: CellValue): number {
  if (isError(left)) return raise(left);
  if (isError(right)) return raise(right);
  const a = left ?? nothingLike(right);
  const b = right ?? nothingLike(left);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

function nothingLike(other: CellValue): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compareTexts(a: string, b: string): number {
  const lowA = a.toLowerCase();
  const lowB = b.toLowerCase();
  if (lowA === lowB) return 0;
  const order = collator.compare(lowA, lowB);
  return order !== 0 ? order : lowA < lowB ? -1 : 1;
}
