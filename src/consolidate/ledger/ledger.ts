import type { Message } from '../../plan/message';
import type { TableName } from '../../workbook/tableDefinition';
import type { CellCounts, CellFate, Consolidation, Decision, FileAccount } from '../consolidation';
import type { FileCell } from '../submission/submission';
import type { PlainValue } from '../value/plainValue';

/**
 * Cells of one file that came to the same: one cell each, but for unchanged ones, of which a line is a block
 * of neighbours in rows of one table.
 */
export interface LedgerLine extends FileCell {
  readonly fate: CellFate;
  readonly file: string;
  /** How many cells; `cell` is then their range, `B5:K40`. */
  readonly count: number;
  readonly table: TableName | null;
  /** Of a block of several rows those of the first and the last, `A.I.1 … A.I.9`. */
  readonly key: string | null;
  readonly of: string | null;
  readonly column: string | null;
  /** What it is held against, what the coordinator's workbook holds, what was sent; null where nothing tells. */
  readonly base: PlainValue | null;
  readonly master: PlainValue | null;
  readonly value: PlainValue | null;
  /** What the coordinator's workbook holds in the end; null where the cell has nothing to do with it. */
  readonly result: PlainValue | null;
  readonly decision: Decision | null;
  readonly reason: Message | null;
}

/** A file's account: the board's counts beside those of its lines. */
export interface LedgerFile {
  readonly account: FileAccount;
  readonly lines: readonly LedgerLine[];
  readonly counted: CellCounts;
  /** True where the two are the same and the fates add up to the total. */
  readonly closes: boolean;
}

/** Every cell of every file that was read, once. */
export interface Ledger {
  readonly consolidation: Consolidation;
  readonly files: readonly LedgerFile[];
  /** Sums over the files: as the board has them, and as the lines have them. */
  readonly board: CellCounts;
  readonly counted: CellCounts;
  /** False where a cell is missing or there twice: then nothing may be applied. */
  readonly closes: boolean;
}
