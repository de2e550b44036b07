import type { ReadableCell } from './readableCell';

/** What stands in the cell, for a reader: its value as text in NFC, numbers as they are, never a formula. */
export function writtenIn({ value }: Pick<ReadableCell, 'value'>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return String(value).normalize('NFC');
}
