import { oneLine } from '../folded';
import { filledBody, textOf, type DataRow } from './dataRow';
import { readLabel, readLabelledTitle, type Label } from './label';

/** A row's label and text, wherever the two stand. */
export interface LabelledRow {
  readonly label: Label;
  /** The label as written; empty where it stands in the text's cell or nowhere. */
  readonly written: string;
  /** The row's text when the label was taken out of its cell, else null. */
  readonly title: string | null;
}

/** The row's label from its own column, or from the only filled cell of a merged row. */
export function labelOf(row: DataRow): LabelledRow {
  const written = textOf(row, 'label');
  const { single } = row;
  if (single) {
    const label = readLabel(single.text);
    if (single.column === 'label' && label.kind !== 'unknown') {
      return { label, written: single.text, title: '' };
    }
    const labelled = readLabelledTitle(single.text, single.column === 'label');
    const fits = labelled && (single.column === 'label' || labelled.label.kind !== 'number');
    if (labelled && fits) return { label: labelled.label, written: '', title: labelled.title };
  }
  return { label: readLabel(written), written, title: null };
}

/** The title of a heading row: its text, or the only other cell that holds something. */
export function titleOf(row: DataRow, { title }: LabelledRow): string {
  const text = title ?? textOf(row, 'text');
  const [other, ...more] = text === '' ? filledBody(row) : [];
  return oneLine(other && more.length === 0 ? textOf(row, other) : text);
}

/** The row with its label taken out of its text, where the two stood in one cell. */
export function withTitle(row: DataRow, { title }: LabelledRow): DataRow {
  if (title === null) return row;
  const source = textOf(row, 'text') === '' ? (row.cells.label ?? row.cells.key) : row.cells.text;
  return { ...row, cells: { ...row.cells, text: { ...source, text: title } } };
}

/**
 * True where a row without a label goes on with the title above it: below a page break, nothing but
 * text, and no further piece of the same row after it.
 */
export function goesOnWithTitle(row: DataRow, next: DataRow | undefined): boolean {
  const alone = row.afterBreak && textOf(row, 'text') !== '' && filledBody(row).length === 0;
  const pieceFollows = next !== undefined && next.afterBreak && labelOf(next).label.kind === 'none';
  return alone && textOf(row, 'key') === '' && !pieceFollows;
}
