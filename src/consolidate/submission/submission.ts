import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import type { TableName } from '../../workbook/tableDefinition';
import type { CellPlace, RowPlace } from '../place';
import type { PlainValue } from '../value/plainValue';
import type { ReturnedFile, ReturnedFormat } from './returnedWorkbook';

/** Where a cell stands in the file that came back. */
export interface FileCell {
  readonly sheet: string;
  /** `E17` */
  readonly cell: string;
}

/** A cell that a unit sent back, with what it says. */
export interface SentCell extends FileCell {
  readonly place: CellPlace;
  readonly value: PlainValue;
  /** What it is held against: see rule 4 (`ancestor`). Null where nothing is known of it. */
  readonly base: PlainValue | null;
}

/** A cell that nothing is taken from, and why. */
export interface RefusedCell extends FileCell {
  /** The cell of ours that it would have been; null outside our columns. */
  readonly place: CellPlace | null;
  /** What stands there, for a reader. */
  readonly found: string;
  /** A sentence of the catalogue; its code is the one that JSON shows after `rejected.`. */
  readonly message: Message;
}

/**
 * A block of cells that are as they went out, in rows of ours one under the other; rows and columns of the
 * sheet count from 0. Blocks and texts alone, since there is one for most cells of every file.
 */
export interface KeptCells {
  readonly table: TableName;
  readonly sheet: string;
  /** The first row. */
  readonly row: number;
  readonly from: number;
  /** The last column. */
  readonly to: number;
  /** The key of each row, from the first on. */
  readonly keys: readonly string[];
  /** `PhoiHop` alone: the unit of each row, see `RowPlace`. */
  readonly of?: readonly string[];
}

/** A row that the package did not have. */
export interface AddedRow {
  readonly table: TableName;
  /** As written; null where there is none. */
  readonly key: string | null;
  readonly of?: string;
  readonly ofUnit?: string;
  /** By column: what is filled, key included. */
  readonly after: Readonly<Record<string, PlainValue>>;
  /** Every cell of it that counts, key included. */
  readonly cells: readonly (FileCell & { readonly column: string })[];
}

/** What a table of the file has. */
export interface SentTable {
  readonly sheet: string;
  /** The sheet's column of each identifier that was found, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** The row of the sheet, from 0, in which a row of ours stands first, by `rowId`. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * One file, cell by cell, held against what went out. Each cell that counts is in exactly one of `unchanged`,
 * `changed`, `withdrawn`, `repeated`, `differing`, `rejected` and the cells of `added`.
 */
export interface Submission extends ReturnedFile {
  readonly format: ReturnedFormat;
  /** The unit's code; null where nothing tells it. */
  readonly unit: string | null;
  readonly unitName: string | null;
  /** Null where nothing tells it. */
  readonly period: string | null;
  /** False where both carriers are lost or altered: then every difference is asked about. */
  readonly threeWay: boolean;
  /** The last entry of the coordinator's journal when it went out; absent where nothing tells it. */
  readonly cutAt?: number;
  /** The day to send it back by that it went out with; absent where nothing tells it. */
  readonly answerBy?: IsoDate;
  /** When the document was last changed, else the file, ISO 8601; null where neither tells. */
  readonly changedAt: string | null;
  /** Which of the two `changedAt` is. */
  readonly dated: 'document' | 'file' | 'nothing';
  /** What is no reason to refuse it and is said all the same. */
  readonly notes: readonly Message[];
  readonly tables: Readonly<Partial<Record<TableName, SentTable>>>;
  /** How many cells are as they went out, those of `behind` and `taken` among them. */
  readonly unchanged: number;
  /** Where the cells of `unchanged` stand. */
  readonly kept: readonly KeptCells[];
  /** Cells as they went out, of which the coordinator's workbook holds something else by now. */
  readonly behind: readonly SentCell[];
  /**
   * Cells that hold what was merged from this unit since the package was cut (their base), and the package
   * held something else; none of them is in `behind`.
   */
  readonly taken: readonly SentCell[];
  /** Cells that differ from their base. */
  readonly changed: readonly SentCell[];
  /** Cells at the package's base that hold, by the journal, another value merged from this unit since. */
  readonly withdrawn: readonly SentCell[];
  /** Cells of a row that stands here more than once and says the same: all but the first. */
  readonly repeated: readonly SentCell[];
  /** Cells of a row that stands here more than once and says different things: each of them. */
  readonly differing: readonly SentCell[];
  readonly rejected: readonly RefusedCell[];
  readonly added: readonly AddedRow[];
  /** Rows that went out and did not come back. */
  readonly removed: readonly (RowPlace & FileCell)[];
}

/** A file that is not read, and why. */
export interface RefusedFile extends ReturnedFile {
  readonly refused: Message;
  readonly unit: string | null;
  readonly period: string | null;
}

export type Return = Submission | RefusedFile;

/** True for a file that is rejected as a whole. */
export function isRefused(file: Return): file is RefusedFile {
  return 'refused' in file;
}
