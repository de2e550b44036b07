import type { Message } from '../../plan/message';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import type { ReadableCell } from './readableCell';
import { trimmed } from './trimmed';

/** In what way two cells that mean the same are written otherwise. */
export type Unlikeness = 'date' | 'number' | 'percent' | 'status' | 'text' | 'empty';

/**
 * Why two cells of a column that `sameMeaning` calls the same are written otherwise; null where they hold the
 * same to the letter.
 */
export function whySame(one: ReadableCell, other: ReadableCell, column: ColumnDefinition): Unlikeness | null {
  if ((one.value ?? '') === (other.value ?? '')) return null;
  if (isBlank(one)) return 'empty';
  if (column.list === 'status') return 'status';
  if (column.kind === 'date' || column.kind === 'percent' || column.kind === 'number') return column.kind;
  return typeof one.value === 'number' || typeof other.value === 'number' ? 'number' : 'text';
}

const isBlank = ({ value }: ReadableCell): boolean =>
  value === null || (typeof value === 'string' && trimmed(value) === '');

/** The sentence that says so of so many cells. */
export function sameMessage(why: Unlikeness, count: number): Message {
  return { code: `consolidate.same.${why}`, params: { count } };
}
