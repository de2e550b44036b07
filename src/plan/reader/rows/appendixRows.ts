import type { PlanQuestion } from '../../plan';
import { oneLine } from '../folded';
import { question } from '../question';
import type { SourceCell, SourceTable } from '../sourceTable';
import { readHeadings, usualColumns, type Columns } from './columns';
import { placeOf, questionsAboutColumns } from './columnQuestions';
import { dataRow, type DataRow } from './dataRow';
import { readHeadingPair } from './headingPair';
import { readLabel } from './label';
import { isAppendixTitle, isInCapitals, isPageNumber, isRowOfNumbers, isTotal, readsAsRow } from './lines';

/** The rows of both appendices in order, headings and page numbers gone. */
export interface AppendixRows {
  readonly indicators: readonly DataRow[];
  readonly tasks: readonly DataRow[];
  /** What stands before the headings. */
  readonly outside: readonly string[];
  readonly questions: readonly PlanQuestion[];
  readonly found: boolean;
}

/** Sorts the rows of all tables: headings, rows of an appendix, lines outside, and what fits nowhere. */
export function sortRows(tables: readonly SourceTable[]): AppendixRows {
  const sorter = new RowSorter();
  for (const table of tables) sorter.take(table);
  return sorter.finish();
}

class RowSorter {
  private readonly rows: Record<Columns['kind'], DataRow[]> = { indicators: [], tasks: [] };
  private readonly outside: string[] = [];
  private readonly questions: PlanQuestion[] = [];
  /** The columns of the appendix that is being read; null between its title and its headings. */
  private columns: Columns | null = null;
  /** The columns that were read last, for a page that bears the title again but not the headings. */
  private previous: Columns | null = null;
  private titled = false;
  private afterBreak = false;
  private afterHeadings = false;
  /** Lines that fit no column, since the last row; the next appendix's title takes its capitals along. */
  private loose: string[] = [];

  take(table: SourceTable): void {
    this.afterBreak = true;
    const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const other = this.columns !== null && !table.ragged && width !== this.columns.headings.length;
    // A table of another shape after the appendix, such as the signatures, does not go on with it.
    const foreign = other && !table.rows.some((row) => readHeadings(row) !== null);
    for (let index = 0; index < table.rows.length; index += 1) {
      const row = table.rows[index] ?? [];
      const filled = row.filter(({ text }) => text.trim() !== '');
      const pair = foreign ? null : this.headingPair(row, table.rows[index + 1]);
      if (foreign) for (const { text } of filled) this.loose.push(oneLine(text));
      else if (pair) this.startColumns(pair);
      else if (filled.length > 0) this.row(row, filled);
      if (pair) index += 1;
    }
  }

  /** Headings in two rows; below headings that were in one row before, a row goes on with what a page broke. */
  private headingPair(row: readonly SourceCell[], below: readonly SourceCell[] | undefined): Columns | null {
    const pair = readHeadingPair(row, below);
    const alone = pair && readHeadings(row);
    const repeated = alone !== null && this.previous !== null && sameHeadings(this.previous, alone);
    return repeated && String(this.previous?.headings) !== String(pair?.headings) ? null : pair;
  }

  finish(): AppendixRows {
    this.askAboutLoose();
    const { rows, outside, questions, previous } = this;
    return { ...rows, outside, questions, found: previous !== null };
  }

  private row(row: readonly SourceCell[], filled: readonly SourceCell[]): void {
    const headings = readHeadings(row);
    const [only] = filled.length === 1 ? filled : [];
    if (headings) this.startColumns(headings);
    else if (only && (row[0] === only || !this.columns) && isAppendixTitle(only.text)) this.title(only.text);
    else if (row.length === 1 && only) this.line(only, row);
    else if (this.afterHeadings && isRowOfNumbers(filled)) return;
    else if (this.columns && isTotal(filled))
      this.loose.push(filled.map(({ text }) => oneLine(text)).join(' | '));
    else if (this.columns) this.push(row, this.columns);
    else this.rowWithoutColumns(row, filled);
  }

  private startColumns(columns: Columns): void {
    const known = this.previous?.kind === columns.kind && sameHeadings(this.previous, columns);
    if (!known) this.questions.push(...questionsAboutColumns(columns));
    this.afterBreak = known;
    this.columns = columns;
    this.previous = columns;
    this.afterHeadings = true;
  }

  private title(text: string): void {
    for (const line of this.loose) if (isInCapitals(line)) this.outside.push(line);
    this.loose = this.loose.filter((line) => !isInCapitals(line));
    this.askAboutLoose();
    this.outside.push(oneLine(text));
    this.columns = null;
    this.titled = true;
  }

  /** A line of its own: a page number, a title without its empty cells, or something to ask about. */
  private line(only: SourceCell, row: readonly SourceCell[]): void {
    if (isPageNumber(only.text)) this.afterBreak = true;
    else if (!this.columns) this.outside.push(oneLine(only.text));
    else if (readsAsRow(only.text)) this.push(row, this.columns);
    else if (/[\p{L}\p{N}]/u.test(only.text)) this.loose.push(oneLine(only.text));
  }

  private rowWithoutColumns(row: readonly SourceCell[], filled: readonly SourceCell[]): void {
    const usual = this.titled && mayBeRow(row, filled) ? this.columnsByWidth(row.length) : null;
    if (usual) {
      this.columns = usual;
      this.push(row, usual);
    } else {
      for (const { text } of filled) this.outside.push(oneLine(text));
    }
  }

  private columnsByWidth(width: number): Columns | null {
    if (this.previous?.headings.length === width) return this.previous;
    const usual = usualColumns(width);
    if (!usual) return null;
    this.previous = usual;
    this.questions.push(question('headings-missing', placeOf(usual), usual.headings.join(' | ')));
    return usual;
  }

  private push(row: readonly SourceCell[], columns: Columns): void {
    this.askAboutLoose();
    const places = new Set([...Object.values(columns.at), ...columns.others]);
    row.forEach(({ text }, index) => {
      if (text.trim() !== '' && !places.has(index) && row.length > 1) this.loose.push(oneLine(text));
    });
    this.rows[columns.kind].push(dataRow(row, columns, this.afterBreak));
    this.afterBreak = false;
    this.afterHeadings = false;
  }

  private askAboutLoose(): void {
    const place = this.previous ? placeOf(this.previous) : '';
    for (const line of this.loose) this.questions.push(question('line-unread', place, line));
    this.loose = [];
  }
}

/** True for a row that may follow an appendix's title without headings; false for a line below the title. */
function mayBeRow(row: readonly SourceCell[], filled: readonly SourceCell[]): boolean {
  const first = row[0]?.text ?? '';
  if (row.length < 3) return false;
  return filled.length > 1 ? readLabel(first).kind !== 'unknown' : first.trim() === '' || readsAsRow(first);
}

function sameHeadings(left: Columns, right: Columns): boolean {
  return JSON.stringify([left.at, left.others]) === JSON.stringify([right.at, right.others]);
}
