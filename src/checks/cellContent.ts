import type { SnapshotCell, SnapshotRow } from '../workbook/snapshot';

/** The text of a cell, empty where the workbook lacks the column. */
export function textOf(row: SnapshotRow, column: string): string {
  return row.cells[column]?.text ?? '';
}

/** The text before NFC, in which offsets of unit parts count; an error value is no text. */
export function rawText(cell: SnapshotCell | undefined): string {
  if (!cell || holdsError(cell)) return '';
  return typeof cell.value === 'string' ? cell.value : cell.text;
}

/** True where the workbook has the column and the row says nothing there. */
export function isBlank(cell: SnapshotCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() === '';
}

/** True for `#N/A` and the like: the check of values says so, and no other check has anything to say. */
export function holdsError(cell: SnapshotCell | undefined): boolean {
  return typeof cell?.value === 'object' && cell.value !== null;
}
