import { Failure } from '../../plan/failure';
import type { SourceCell } from '../../plan/reader/sourceTable';

/** Word itself allows 63 columns. */
const WIDEST = 100;

/** A table while its part is being read: cells get the place that spans and offsets give them. */
export class TableRows {
  readonly rows: SourceCell[][] = [];
  private row: SourceCell[] = [];
  private deleted = false;
  private lines: string[] = [];
  private span = 1;
  private merge: 'none' | 'first' | 'covered' = 'none';
  /** By column, the text of the cell that is merged downwards. */
  private readonly merged = new Map<number, string>();

  constructor(private readonly count: { cells: number }) {}

  startRow(): void {
    this.row = [];
    this.deleted = false;
  }

  /** Columns that the row leaves free before its first cell or after its last one. */
  skip(columns: string | undefined): void {
    this.pad(spanOf(columns));
  }

  deleteRow(): void {
    this.deleted = true;
  }

  endRow(): void {
    if (!this.deleted) this.rows.push(this.row);
  }

  startCell(): void {
    this.lines = [];
    this.span = 1;
    this.merge = 'none';
  }

  setSpan(columns: string | undefined): void {
    this.span = Math.max(1, spanOf(columns));
  }

  setMerge(value: string | undefined): void {
    this.merge = value === 'restart' ? 'first' : 'covered';
  }

  addParagraph(text: string): void {
    this.lines.push(text.replaceAll('\t', ' '));
  }

  /** @throws Failure `file.too-many-table-cells` */
  endCell(): void {
    const column = this.row.length;
    const text = this.lines.join('\n').trim();
    const covered = this.merge === 'covered' ? this.merged.get(column) : undefined;
    if (this.merge === 'first') this.merged.set(column, text);
    else if (this.merge === 'none') this.merged.delete(column);
    // What a covered cell holds is not shown.
    this.row.push(covered === undefined ? { text } : { text: '', covered });
    this.pad(this.span - 1);
  }

  private pad(columns: number): void {
    this.count.cells += columns + 1;
    if (this.count.cells > 1_000_000) throw new Failure('file.too-many-table-cells', { limit: '1.000.000' });
    for (let index = 0; index < columns; index++) this.row.push({ text: '' });
  }
}

function spanOf(columns: string | undefined): number {
  const span = Number(columns ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 0;
}
