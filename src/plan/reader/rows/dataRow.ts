import { tidied } from '../folded';
import type { SourceCell } from '../sourceTable';
import type { ColumnName, Columns } from './columns';

/** A row below the headings, its cells by column. Texts are in NFC without white space at the ends. */
export interface DataRow {
  readonly columns: Columns;
  readonly cells: Readonly<Partial<Record<ColumnName, SourceCell>>>;
  /** The text of the row's only filled cell, where that is a cell that titles stand in. */
  readonly single: { readonly text: string; readonly column: 'label' | 'text' } | null;
  /** True for the first row after a page break or the end of a table. */
  readonly afterBreak: boolean;
}

/** A row of an appendix by the names of its columns, texts tidied. */
export function dataRow(row: readonly SourceCell[], columns: Columns, afterBreak: boolean): DataRow {
  const cells: Partial<Record<ColumnName, SourceCell>> = {};
  for (const [name, index] of Object.entries(columns.at) as [ColumnName, number][]) {
    const cell = row[index];
    if (cell) cells[name] = { ...cell, text: tidied(cell.text) };
  }
  return { columns, cells, single: singleOf(row, columns), afterBreak };
}

function singleOf(row: readonly SourceCell[], { at }: Columns): DataRow['single'] {
  const filled = row.filter(({ text }) => text.trim() !== '');
  const [only] = filled;
  if (!only || filled.length > 1) return null;
  const index = row.indexOf(only);
  const text = tidied(only.text);
  if (index === at.text) return { text, column: 'text' };
  return index === 0 || index === at.label || index === at.key ? { text, column: 'label' } : null;
}

/** The text of a cell, empty where the row has none there. */
export function textOf(row: DataRow, name: ColumnName): string {
  return row.cells[name]?.text ?? '';
}

const BODY: readonly ColumnName[] = ['lead', 'coordinators', 'implementers', 'result', 'period', 'deadline'];

/** The columns beyond label and text that hold something. */
export function filledBody(row: DataRow): readonly ColumnName[] {
  return BODY.filter((name) => textOf(row, name) !== '');
}

/** The row's cells as written, for a question about it. */
export function written(row: DataRow): string {
  const order = Object.entries(row.columns.at) as [ColumnName, number][];
  return order
    .sort(([, left], [, right]) => left - right)
    .map(([name]) => textOf(row, name))
    .filter((text) => text !== '')
    .join(' | ');
}
