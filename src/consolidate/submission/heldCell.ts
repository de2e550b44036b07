import type { RawCell } from '../../workbook/reading';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import type { CellPlace } from '../place';
import type { PlainValue } from '../value/plainValue';
import type { HeldRow } from './heldRow';
import { fileCell, type ReturnedRow, type ReturnedTable } from './returnedTable';
import { keep, refuse, type Tally } from './tally';

/** A cell of a row of ours, where it stands and what it is held against. */
export interface HeldCell {
  readonly table: ReturnedTable;
  readonly row: ReturnedRow;
  readonly column: ColumnDefinition;
  readonly place: number;
  readonly cell: RawCell;
  readonly held: HeldRow;
}

/** The cell with what it says. */
export function sent(
  counted: HeldCell,
  value: PlainValue,
  base: PlainValue | null,
): Tally['changed'][number] {
  const { table, row, place } = counted;
  return { ...fileCell(table, row.row, place), place: cellPlace(counted), value, base };
}

/** Puts the cell to those that nothing is taken from. */
export function refuseCell(counted: HeldCell, found: string, code: string, tally: Tally): void {
  const { table, row, place } = counted;
  refuse(tally, fileCell(table, row.row, place), cellPlace(counted), found, code);
}

/** Puts the cell to those that stand as they went out. */
export function asItWas({ table, row, place, held }: HeldCell, tally: Tally): void {
  keep(tally, held.place, table.raw.sheet, row.row, table.raw.left + place);
}

/** What the cell is by name: its table, row and column. */
export const cellPlace = ({ held, column }: HeldCell): CellPlace => ({ ...held.place, column: column.id });
