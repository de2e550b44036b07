import type { CellRange } from '../../../../workbook/a1';
import { parseRange } from '../../../../workbook/a1';
import { COLUMNS, placeOf } from '../../read/cellPlace';
import { attribute, locate, type LocatedTag } from '../locate';

/** A cell that stands in the file. */
export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  readonly tag: LocatedTag;
  end: number;
  /** True where it holds a value, a formula or text. */
  filled: boolean;
  formula: LocatedFormula | null;
}

/** A formula of a cell, with its element's place. */
export interface LocatedFormula {
  readonly row: number;
  readonly column: number;
  readonly tag: LocatedTag;
  readonly kind: string;
  /** The number that cells with one formula share. */
  readonly shared: string | undefined;
  /** The area of an array or shared formula. */
  readonly range: CellRange | null;
  text: string;
  end: number;
}

/** A row element that stands in the file. */
export interface LocatedRow {
  readonly row: number;
  readonly tag: LocatedTag;
  /** Where a cell may be put after all others. */
  innerEnd: number;
  end: number;
  readonly cells: LocatedCell[];
}

/** Where things stand in a sheet's XML: all that a patch may touch, with offsets of the text. */
export interface SheetLayout {
  readonly data: LocatedTag;
  /** Where a row may be put after all others. */
  readonly dataInnerEnd: number;
  /** In the order of the file. */
  readonly rows: readonly LocatedRow[];
  /** The row elements of each row that is watched; more than one where the file has it twice. */
  readonly watched: ReadonlyMap<number, readonly LocatedRow[]>;
  readonly formulas: readonly LocatedFormula[];
  readonly dimension: LocatedTag | null;
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  readonly merges: readonly CellRange[];
}

/**
 * Reads where rows and cells stand. A row or cell that does not say its place follows the one before it.
 * Only the cells of rows that `watched` names are kept.
 * @throws Failure as `locate`; RangeError where the part is no worksheet
 */
export function sheetLayout(text: string, part: string, watched: (row: number) => boolean): SheetLayout {
  const rows: LocatedRow[] = [];
  const formulas: LocatedFormula[] = [];
  const columns: { first: number; last: number; style: string }[] = [];
  const merges: CellRange[] = [];
  const found: { data: LocatedTag | null; dataInnerEnd: number; dimension: LocatedTag | null } = {
    data: null,
    dataInnerEnd: 0,
    dimension: null,
  };
  let row: LocatedRow | null = null;
  let lastRow = -1;
  let lastColumn = -1;
  let cell: LocatedCell | null = null;

  locate(text, part, {
    open(tag, parent) {
      if (tag.name === 'c' && parent === 'row' && row) {
        const place = placeOf(attribute(tag, 'r') ?? '');
        lastColumn = place < 0 ? lastColumn + 1 : place % COLUMNS;
        cell = { row: row.row, column: lastColumn, tag, end: tag.end, filled: false, formula: null };
      } else if (tag.name === 'f' && parent === 'c' && cell) {
        cell.formula = {
          row: cell.row,
          column: cell.column,
          tag,
          kind: attribute(tag, 't') ?? 'normal',
          shared: attribute(tag, 'si'),
          range: parseRange(attribute(tag, 'ref') ?? ''),
          text: '',
          end: tag.end,
        };
        formulas.push(cell.formula);
      } else if (tag.name === 'row' && parent === 'sheetData') {
        const written = Number(attribute(tag, 'r') ?? '');
        lastRow = Number.isInteger(written) && written > 0 ? written - 1 : lastRow + 1;
        lastColumn = -1;
        row = { row: lastRow, tag, innerEnd: tag.end, end: tag.end, cells: [] };
        rows.push(row);
      } else if (tag.name === 'sheetData' && parent === 'worksheet') {
        found.data = tag;
        found.dataInnerEnd = tag.end;
      } else if (tag.name === 'dimension' && parent === 'worksheet') {
        found.dimension = tag;
      } else if (tag.name === 'col' && parent === 'cols') {
        const style = attribute(tag, 'style');
        const [first, last] = [Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1];
        if (style !== undefined) columns.push({ first, last, style });
      } else if (tag.name === 'mergeCell') {
        const range = parseRange(attribute(tag, 'ref') ?? '');
        if (range) merges.push(range);
      }
    },
    close(tag, content, parent) {
      if (parent === 'c' && cell) {
        if (tag.name === 'f' && cell.formula) Object.assign(cell.formula, { text: content, end: tag.end });
        if (tag.name === 'f' || tag.name === 'is' || (tag.name === 'v' && content !== '')) cell.filled = true;
      } else if (tag.name === 'c' && parent === 'row' && cell && row) {
        cell.end = tag.end;
        row.innerEnd = tag.end;
        if (watched(row.row)) row.cells.push(cell);
        cell = null;
      } else if (tag.name === 'row' && parent === 'sheetData' && row) {
        row.end = tag.end;
        found.dataInnerEnd = tag.end;
        row = null;
      }
    },
  });
  const { data, dataInnerEnd, dimension } = found;
  if (!data) throw new RangeError(`No sheet data in ${part}`);
  const watchedRows = new Map<number, LocatedRow[]>();
  for (const located of rows) {
    if (!watched(located.row)) continue;
    const twins = watchedRows.get(located.row);
    if (twins) twins.push(located);
    else watchedRows.set(located.row, [located]);
  }
  return { data, dataInnerEnd, rows, watched: watchedRows, formulas, dimension, columns, merges };
}

/** The cell of the layout at a place whose row was watched; the first where the file has it twice. */
export function cellAt(layout: SheetLayout, row: number, column: number): LocatedCell | null {
  for (const { cells } of layout.watched.get(row) ?? []) {
    const cell = cells.find((candidate) => candidate.column === column);
    if (cell) return cell;
  }
  return null;
}
