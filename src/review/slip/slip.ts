import type { Severity } from '../../checks/finding';
import type { IsoDate } from '../../plan/isoDate';
import type { CellValue } from '../../workbook/document';
import type { TableName } from '../../workbook/tableDefinition';

/** What a unit is asked about one cell; the finding's id ties its answer to it. */
export interface SlipLine {
  readonly finding: string;
  readonly severity: Severity;
  readonly table: TableName;
  readonly key: string;
  /** `PhoiHop` alone: the unit whose row it is, as written. */
  readonly of?: string;
  readonly column: string | null;
  /** The heading of the column; empty where the finding is about the row. */
  readonly heading: string;
  /** The task or indicator in words. */
  readonly title: string;
  /** What the cell holds, for a reader. */
  readonly found: string;
  readonly sentence: string;
  /** What should stand there; empty where nobody can tell. */
  readonly expected: string;
  /**
   * The column that the answer goes to, see `answerColumn`, and what stands there as the workbook stores it:
   * an answer is held against it.
   */
  readonly answer: { readonly column: string | null; readonly before: CellValue };
}

/** A row of the unit in which something fails, with every cell that holds something. */
export interface SlipRow {
  readonly table: TableName;
  readonly key: string;
  readonly of?: string;
  readonly title: string;
  /** What is wrong with the row as a whole. */
  readonly sentences: readonly string[];
  readonly cells: readonly SlipCell[];
}

export interface SlipCell {
  readonly heading: string;
  /** Days are numbers of the 1900 date system. */
  readonly value: CellValue;
  /** True for a day. */
  readonly date: boolean;
  /** Why the cell is marked; empty where nothing is wrong with it. */
  readonly sentences: readonly string[];
}

/** The decision that issued the plan, as far as it is known. */
export interface SlipPlan {
  readonly id: string | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
}

/** What goes back to one unit: what it is asked about its rows, and until when. */
export interface Slip {
  readonly plan: SlipPlan;
  readonly unit: { readonly id: string; readonly name: string };
  readonly madeOn: IsoDate;
  readonly answerBy: IsoDate;
  /** In the order of the sheets; never empty. */
  readonly lines: readonly SlipLine[];
  readonly rows: readonly SlipRow[];
}

/** How many lines there are of each kind. */
export interface LineCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** How many lines there are of each severity. */
export function countLines(lines: readonly { readonly severity: Severity }[]): LineCounts {
  const of = (severity: Severity): number => lines.filter((line) => line.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}
