import type { CellValue } from './document';
import type { TableName } from './tableDefinition';

/** One cell, before and after; goes both ways. Place is by table, key and column, `cell` is where it stood. */
export interface WorkbookChange {
  readonly table: TableName;
  readonly key: string;
  /** `PhoiHop` alone: the unit whose row it is. */
  readonly of?: string;
  readonly column: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** What a formula is, with its `=`: the values beside it are what it gave. Absent where both are constants. */
  readonly formula?: { readonly before?: string; readonly after?: string };
}

/** The change with these formulas before and after; undefined stands for a constant. */
export function withFormulas(
  change: WorkbookChange,
  before: string | undefined,
  after: string | undefined,
): WorkbookChange {
  const told: { -readonly [Name in keyof WorkbookChange]: WorkbookChange[Name] } = { ...change };
  delete told.formula;
  if (before !== undefined || after !== undefined) {
    told.formula = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  }
  return told;
}

/** Two changes of one cell as one: what stood there before the first, what stands there after the second. */
export function joined(first: WorkbookChange, second: WorkbookChange): WorkbookChange {
  return withFormulas({ ...second, before: first.before }, first.formula?.before, second.formula?.after);
}
