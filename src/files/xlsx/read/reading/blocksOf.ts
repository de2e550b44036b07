import { parseRange, type CellRange } from '../../../../workbook/a1';
import type { CellDocument, SheetDocument } from '../../../../workbook/document';
import type { RawTable } from '../../../../workbook/reading';
import { columnsByHeading, foldedHeading } from '../../../../workbook/recognise/heading';
import { tableDefinitions } from '../../../../workbook/tables';
import { ROWS } from '../cellPlace';
import { headingText, rawRows } from './rawCells';
import type { TableRoom } from './tableRoom';

/** How many rows from the top a row of headings is looked for in. */
const ROWS_SEARCHED = 40;
/** No heading stands further to the right than this. */
const COLUMNS_SEARCHED = 300;
/** The share of a table's headings that makes a row of cells its row of headings. */
const LEAST_SHARE = 0.5;
/** So many empty rows end a block, unless rows with a key follow. */
const GAP = 3;

/** Every heading of ours, and the fewest of them that a row of headings has. */
const OURS = new Set(
  tableDefinitions.flatMap(({ columns }) => columns.map(({ heading }) => foldedHeading(heading))),
);
const FEWEST = Math.min(...tableDefinitions.map(({ columns }) => LEAST_SHARE * columns.length));
const LONGEST = 2 * Math.max(...[...OURS].map((heading) => heading.length));

interface Headings {
  readonly row: number;
  readonly left: number;
  readonly texts: readonly string[];
  /** Columns of the sheet that identify a row. */
  readonly identity: readonly number[];
}

/**
 * Blocks under a row of our headings that are no tables, since a program that saved the file dropped them.
 * @throws Failure as `TableRoom`
 */
export function blocksOf(sheet: SheetDocument, room: TableRoom): RawTable[] {
  const tables = sheet.tables.flatMap((table) => parseRange(table.range) ?? []);
  const found: Headings[] = [];
  for (const row of [...sheet.rows.keys()].filter((row) => row < ROWS_SEARCHED).sort((a, b) => a - b)) {
    const headings = headingsIn(sheet, row, tables);
    if (headings) found.push(headings);
  }
  return found.map((headings, order) => block(sheet, headings, found[order + 1], room));
}

function headingsIn(sheet: SheetDocument, row: number, tables: readonly CellRange[]): Headings | null {
  const cells = sheet.rows.get(row)?.cells;
  if (!cells || cells.size < FEWEST) return null;
  const across = tables.filter(({ top, bottom }) => row >= top && row <= bottom);
  const free = [...cells.keys()].filter(
    (column) =>
      column < COLUMNS_SEARCHED && !across.some(({ left, right }) => column >= left && column <= right),
  );
  if (!mayBeHeadings(free, cells)) return null;
  const texts: string[] = [];
  for (const column of free) {
    const text = headingText(cells.get(column));
    if (text.trim() !== '') texts[column] = text;
  }
  const left = texts.findIndex((text) => text !== undefined);
  if (left < 0) return null;
  const dense = Array.from(texts, (text) => text ?? '').slice(left);
  for (const definition of tableDefinitions) {
    const places = columnsByHeading(definition, dense);
    const identity = definition.identity.map((id) => places.get(id));
    if (places.size < LEAST_SHARE * definition.columns.length) continue;
    if (identity.every((place) => place !== undefined)) {
      return { row, left, texts: dense, identity: identity.map((place) => left + place) };
    }
  }
  return null;
}

/** Nearly every row is told here to be none, without a look at each table. */
function mayBeHeadings(columns: readonly number[], cells: ReadonlyMap<number, CellDocument>): boolean {
  if (columns.length < FEWEST) return false;
  let ours = 0;
  for (const column of columns) {
    const text = headingText(cells.get(column));
    if (text.length <= LONGEST && OURS.has(foldedHeading(text))) ours += 1;
  }
  return ours >= FEWEST;
}

function block(
  sheet: SheetDocument,
  headings: Headings,
  next: Headings | undefined,
  room: TableRoom,
): RawTable {
  const { row, left, texts } = headings;
  const right = left + texts.length - 1;
  room.take(sheet, { top: row + 1, bottom: ROWS, left, right });
  const last = Math.min(lastRow(sheet, headings, right), (next?.row ?? ROWS) - 1);
  return {
    name: null,
    sheet: sheet.name,
    sheetHidden: sheet.visibility !== 'visible',
    top: row,
    left,
    headings: texts,
    columnIds: texts.map(() => null),
    rows: rawRows(sheet, { top: row + 1, bottom: last, left, right }),
  };
}

/** The block goes on over small gaps, and as far down as a row has all that identifies it. */
function lastRow(sheet: SheetDocument, { row, left, identity }: Headings, right: number): number {
  let last = row;
  const below = [...sheet.rows.keys()].filter((index) => index > row).sort((a, b) => a - b);
  for (const index of below) {
    const cells = sheet.rows.get(index)?.cells;
    const filled = (column: number): boolean => headingText(cells?.get(column)).trim() !== '';
    const near = index - last <= GAP;
    if (near ? rangeHas(left, right, filled) : identity.every(filled)) last = index;
  }
  return last;
}

function rangeHas(left: number, right: number, filled: (column: number) => boolean): boolean {
  for (let column = left; column <= right; column++) if (filled(column)) return true;
  return false;
}
