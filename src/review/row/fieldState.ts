import { formatDay } from '../../i18n/format';
import type { Message } from '../../plan/message';
import type { CellValue } from '../../workbook/document';
import type { SnapshotCell } from '../../workbook/snapshot';
import type { RowField } from './rowField';
import { sameValue, typedValue } from './typedValue';

/** What a person typed into a field and has not saved, and what the cell held when they began. */
export interface DraftEntry {
  readonly base: CellValue;
  readonly typed: string;
}

/** The fields of a row that a person has typed into, by column. */
export type RowDraft = Readonly<Record<string, DraftEntry>>;

/** How a field stands against its cell. */
export type FieldState =
  /** Nothing was typed, or just what the cell holds. */
  | { readonly kind: 'same' }
  /** To be saved. */
  | { readonly kind: 'changed'; readonly value: CellValue }
  /** No value at all; it cannot be saved so. */
  | { readonly kind: 'faulty'; readonly fault: Message }
  /** The cell was changed in the sheet while the field was typed into: a person chooses. */
  | { readonly kind: 'conflict'; readonly inSheet: string };

/** Judges what was typed against what the cell holds now. */
export function fieldState(
  field: RowField,
  cell: SnapshotCell,
  entry: DraftEntry | undefined,
  date1904: boolean,
): FieldState {
  if (!entry) return { kind: 'same' };
  const typed = typedValue(field, entry.typed, cell, date1904);
  if (typed.fault === undefined && sameValue(typed.value, cell.value)) return { kind: 'same' };
  if (!sameValue(entry.base, cell.value)) return { kind: 'conflict', inSheet: shownText(field, cell) };
  return typed.fault ? { kind: 'faulty', fault: typed.fault } : { kind: 'changed', value: typed.value };
}

/** The cell's value as its field shows it: days as dd/mm/yyyy, anything else as it reads. */
export function shownText(field: RowField, cell: SnapshotCell): string {
  return field.kind === 'day' ? formatDay(cell.text) : cell.text;
}
