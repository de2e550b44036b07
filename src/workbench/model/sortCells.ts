import type { CellDocument, CellValue, SheetDocument } from '../../workbook/document';
import { compare } from '../calc/coerce';
import { intersect, type Area } from './area';
import { ensureRow, findCell } from './cells';
import { shiftFormula } from './formulaText';
import { mergesOf } from './merges';
import { refuseLocked, refuseProtected } from './protection';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** What rows (or columns) are put in order by. */
export interface SortField {
  /** The column (or row) of the sorted area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
  readonly on: 'Value' | 'CellColor' | 'FontColor';
  /** For a colour: the one that comes first. */
  readonly color?: string;
}

export interface SortOptions {
  readonly matchCase: boolean;
  /** `Rows` moves rows, `Columns` moves columns. */
  readonly orientation: 'Rows' | 'Columns';
}

/**
 * Puts the rows or columns of an area in order, with their formats; formulas go along as if copied, hidden
 * ones stay where they are. Numbers come before texts, those before FALSE and TRUE, errors last; empty
 * cells come last whichever way.
 * @returns the rows or columns of the sheet that are not where they were
 * @throws Refusal `InvalidArgument` for a key outside the area, `AccessDenied` on locked cells
 */
export function sortCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  fields: readonly SortField[],
  options: SortOptions,
): number[] {
  refuseProtected(sheet, 'allowSort');
  refuseLocked(sheet, area);
  if (mergesOf(sheet).some((merge) => intersect(merge, area) !== null)) {
    throw new Refusal('NotImplemented', 'Sorting merged cells is not known to the stand-in.');
  }
  const axis = options.orientation === 'Rows' ? rowsAxis(sheet, area) : columnsAxis(sheet, area);
  if (
    fields.length === 0 ||
    fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= axis.across)
  ) {
    throw new Refusal('InvalidArgument', 'A key of the order lies outside the range.');
  }
  const order = axis.lines
    .map((line, place) => ({ line, place }))
    .sort((a, b) => orderOf(model, sheet, axis, fields, options, a.line, b.line) || a.place - b.place);
  const cells = order.map(({ line }) => ({ line, taken: axis.take(line) }));
  const moved: number[] = [];
  cells.forEach(({ line, taken }, place) => {
    const target = axis.lines[place] ?? line;
    if (target === line) return;
    moved.push(target);
    axis.put(target, taken, target - line);
  });
  model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how: 'edited' });
  const byRows = options.orientation === 'Rows';
  model.changed({
    kind: 'sorted',
    axis: byRows ? 'rows' : 'columns',
    sheet: sheet.name,
    areas: runsOf(moved).map(([from, to]) =>
      byRows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to },
    ),
    source: 'program',
  });
  return moved;
}

/** Lines that follow each other, as the first and last of each run. */
function runsOf(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

type Line = readonly (CellDocument | undefined)[];

interface Axis {
  /** The rows or columns that are put in order: those that are seen. */
  readonly lines: readonly number[];
  /** How many cells one has. */
  readonly across: number;
  at(line: number, key: number): { row: number; column: number };
  take(line: number): Line;
  put(line: number, cells: Line, moved: number): void;
}

function rowsAxis(sheet: SheetDocument, area: Area): Axis {
  const across = area.right - area.left + 1;
  return {
    lines: seen(area.top, area.bottom, (row) => sheet.rows.get(row)?.hidden === true),
    across,
    at: (row, key) => ({ row, column: area.left + key }),
    take: (row) => Array.from({ length: across }, (_, key) => copyOf(sheet, row, area.left + key)),
    put: (row, cells, moved) => {
      cells.forEach((cell, key) => place(sheet, row, area.left + key, cell, moved, 0));
    },
  };
}

function columnsAxis(sheet: SheetDocument, area: Area): Axis {
  const across = area.bottom - area.top + 1;
  return {
    lines: seen(area.left, area.right, (column) => sheet.columns.get(column)?.hidden === true),
    across,
    at: (column, key) => ({ row: area.top + key, column }),
    take: (column) => Array.from({ length: across }, (_, key) => copyOf(sheet, area.top + key, column)),
    put: (column, cells, moved) => {
      cells.forEach((cell, key) => place(sheet, area.top + key, column, cell, 0, moved));
    },
  };
}

function seen(from: number, to: number, hidden: (line: number) => boolean): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((line) => !hidden(line));
}

function copyOf(sheet: SheetDocument, row: number, column: number): CellDocument | undefined {
  const cell = findCell(sheet, row, column);
  return cell === undefined ? undefined : { ...cell };
}

function place(
  sheet: SheetDocument,
  row: number,
  column: number,
  cell: CellDocument | undefined,
  rows: number,
  columns: number,
): void {
  const { cells } = ensureRow(sheet, row);
  if (cell === undefined) cells.delete(column);
  else if (cell.formula === undefined) cells.set(column, cell);
  else cells.set(column, { ...cell, formula: shiftFormula(cell.formula, rows, columns) });
}

function orderOf(
  model: WorkbookModel,
  sheet: SheetDocument,
  axis: Axis,
  fields: readonly SortField[],
  { matchCase }: SortOptions,
  one: number,
  other: number,
): number {
  for (const field of fields) {
    const [a, b] = [axis.at(one, field.key), axis.at(other, field.key)];
    const order =
      field.on === 'Value'
        ? byValue(
            model.value(sheet.name, a.row, a.column),
            model.value(sheet.name, b.row, b.column),
            field.ascending,
            matchCase,
          )
        : byColor(field, findCell(sheet, a.row, a.column), findCell(sheet, b.row, b.column));
    if (order !== 0) return order;
  }
  return 0;
}

function byValue(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  const [emptyA, emptyB] = [a === null || a === '', b === null || b === ''];
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const order = valueOrder(a, b, matchCase);
  return ascending ? order : -order;
}

function valueOrder(a: CellValue, b: CellValue, matchCase: boolean): number {
  const [errorA, errorB] = [typeof a === 'object', typeof b === 'object'];
  if (errorA || errorB) return Number(errorA) - Number(errorB);
  const order = compare(a, b);
  if (order !== 0 || !matchCase || typeof a !== 'string' || typeof b !== 'string' || a === b) return order;
  // With case told apart, small letters come first.
  return a > b ? -1 : 1;
}

function byColor(field: SortField, a: CellDocument | undefined, b: CellDocument | undefined): number {
  const colorOf = (cell: CellDocument | undefined): string | undefined =>
    field.on === 'CellColor' ? cell?.style?.fill : cell?.style?.fontColor;
  const order = Number(colorOf(b) === field.color) - Number(colorOf(a) === field.color);
  return field.ascending ? order : -order;
}
