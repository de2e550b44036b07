import type fc from 'fast-check';
import type { TableName } from '../../../src/workbook/tableDefinition';
import type { Edit } from '../checked';

/** A way to spoil the plan, and the findings of which one at least must say so at one cell. */
export interface Damage {
  readonly edits: readonly Edit[];
  /** The cell of the finding; the first edited one where it is not named. */
  readonly at?: readonly [table: TableName, row: string | number, column: string];
  readonly told: RegExp;
}

export type Damages = Readonly<Record<string, fc.Arbitrary<Damage>>>;

/** One cell typed over, which its own finding tells. */
export const typed = (
  table: TableName,
  row: string | number,
  column: string,
  value: Edit[3],
  told: RegExp,
): Damage => ({ edits: [[table, row, column, value]], told });
