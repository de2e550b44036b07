import type { CellValue } from '../../workbook/document';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { masterCell, type MasterRow, type MasterView } from '../master/masterView';
import type { RowPlace } from '../place';
import { meaningOf } from '../value/meaningOf';
import type { PlainValue } from '../value/plainValue';
import { showsPercent } from '../value/plainNumber';
import { plainValueOf, type PlainReading } from '../value/plainValueOf';
import type { ReadableCell } from '../value/readableCell';
import { likeText, sameMeaning } from '../value/sameMeaning';
import { writtenIn } from '../value/writtenIn';
import type { BaseRow, BaseRows } from './baseRows';

/** What a returned file is held against. */
export interface Weighing {
  readonly master: MasterView;
  readonly unit: string | null;
  /** Null in a two-way return. */
  readonly package: {
    /** Number of the journal's last entry when the package was cut. */
    readonly journalAt: number;
    /** True where something was merged from the unit since. */
    readonly mergedSince: boolean;
  } | null;
  readonly date1904: boolean;
}

/** A row of ours with what its cells are held against. */
export interface HeldRow {
  readonly place: RowPlace;
  /** As it went out; null where the package did not have it. */
  readonly base: BaseRow | null;
  readonly columns: BaseRows['columns'];
  readonly master: MasterRow | undefined;
}

/** What the cell held when it went out; undefined where the package did not have it. */
export function baseValue({ base, columns }: HeldRow, column: string): CellValue | undefined {
  const place = base === null ? undefined : columns.get(column);
  return place === undefined ? undefined : (base?.values[place] ?? null);
}

/** What a value of the base means: a percent is written there as its hundredths, a day by the 1900 system. */
export function baseMeaning(value: CellValue, column: ColumnDefinition): PlainValue {
  return meaningOf({ value }, column, false);
}

/** What the coordinator's workbook has there now; the empty text where it lacks the column. */
export function masterMeaning(
  { master }: HeldRow,
  column: ColumnDefinition,
  { master: { snapshot } }: Weighing,
): PlainValue {
  const cell = master && masterCell(master, column.id);
  return cell ? meaningOf(cell, column, snapshot.date1904) : '';
}

/**
 * What the cell says. One that is to be rejected and holds what it went out with, to the letter, says that:
 * nobody wrote it.
 */
export function saidIn(
  cell: ReadableCell,
  column: ColumnDefinition,
  date1904: boolean,
  held: PlainValue | undefined,
): PlainReading {
  const reading = plainValueOf(cell, column, date1904);
  if ('value' in reading || held === undefined || cell.value === null) return reading;
  return likeText(writtenIn(cell)) === likeText(String(held)) ? { value: held } : reading;
}

/** True where a cell holds to the letter what went out, so that nothing need be read to know that it is unchanged. */
export function isUntouched(
  { value, format, computed }: ReadableCell,
  base: CellValue,
  { kind }: ColumnDefinition,
  date1904: boolean,
): boolean {
  if (value === null) return base === null && computed !== true;
  if (value !== base) return false;
  if (typeof value !== 'number') return typeof value === 'string';
  if (kind === 'date') return !date1904;
  return kind === 'percent' ? !showsPercent(format) : kind === 'number';
}

/** True where the coordinator's workbook holds by now something else than what went out. */
export function isBehind(
  row: HeldRow,
  column: ColumnDefinition,
  base: CellValue,
  weighing: Weighing,
): boolean {
  const cell = row.master && masterCell(row.master, column.id);
  if (!cell) return false;
  if (isUntouched(cell, base, column, weighing.master.snapshot.date1904)) return false;
  return !sameMeaning(masterMeaning(row, column, weighing), baseMeaning(base, column), column);
}
