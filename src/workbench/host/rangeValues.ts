import type { CellStyle, CellValue } from '../../workbook/document';
import {
  columnCount,
  formatArea,
  isOneCell,
  isWholeColumns,
  isWholeRows,
  quoteSheet,
  rowCount,
  type Area,
} from '../model/area';
import { styleAt } from '../model/cells';
import { setColumnsHidden, setLook, setRowsHidden, setStyle } from '../model/layout';
import { Refusal } from '../model/refusal';
import { formulaText, writeCells, type Written } from '../model/writeCells';
import { fromR1C1, toR1C1 } from '../model/r1c1';
import { without } from '../model/without';
import { asFlag, asText } from './arguments';
import { living, type Cells } from './environment';
import { readLink, writeLink } from './rangeLink';
import { readStyle, writeStyle } from './rangeStyle';
import { heightOf, leftOf, topOf, widthOf } from './rangePlace';

/** A block as it is read: null for whole rows and columns, as Excel gives them. */
function block<T>(cells: Cells, one: (row: number, column: number) => T): T[][] | null {
  const { area } = cells;
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowCount(area) * columnCount(area) > cells.env.cellLimit) {
    if (cells.env.model.behaviour.readAboveLimit === 'null') return null;
    throw new Refusal('RangeExceedsLimit', `A read takes at most ${cells.env.cellLimit} cells.`);
  }
  living(cells.env, cells.sheet);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(one(row, column));
    rows.push(line);
  }
  return rows;
}

/** A value as the API gives it: an empty cell is the empty text, an error its name. */
export function given(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The API's word for the kind of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function formulas(cells: Cells): unknown {
  const { model } = cells.env;
  return block(cells, (row, column) => given(formulaText(model, cells.sheet.name, row, column)));
}

function formats(cells: Cells): unknown {
  return block(cells, (row, column) => styleAt(cells.sheet, row, column).numberFormat ?? 'General');
}

function hiddenIn(count: number, of: (place: number) => boolean): boolean | null {
  const all = Array.from({ length: count }, (_, i) => of(i));
  return all.every(Boolean) ? true : all.some(Boolean) ? null : false;
}

function rowHidden({ sheet, area }: Cells): boolean | null {
  if (isWholeColumns(area)) return [...sheet.rows.values()].some((row) => row.hidden === true) ? null : false;
  return hiddenIn(rowCount(area), (i) => sheet.rows.get(area.top + i)?.hidden === true);
}

function columnHidden({ sheet, area }: Cells): boolean | null {
  return hiddenIn(columnCount(area), (i) => sheet.columns.get(area.left + i)?.hidden === true);
}

function address({ sheet, area }: Cells): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

export const rangeReads: Readonly<Record<string, (cells: Cells) => unknown>> = {
  Address: address,
  AddressLocal: address,
  CellCount: ({ area }) => rowCount(area) * columnCount(area),
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: ({ area }) => rowCount(area),
  ColumnCount: ({ area }) => columnCount(area),
  Values: (cells) =>
    block(cells, (row, column) => given(cells.env.model.value(cells.sheet.name, row, column))),
  ValueTypes: (cells) =>
    block(cells, (row, column) => {
      const value = cells.env.model.value(cells.sheet.name, row, column);
      const whole = cells.env.model.behaviour.wholeNumbers === 'Integer' && Number.isInteger(value);
      return whole ? 'Integer' : valueType(value);
    }),
  Text: (cells) => block(cells, (row, column) => cells.env.model.text(cells.sheet.name, row, column)),
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: formats,
  NumberFormatLocal: formats,
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: (cells) => rowHidden(cells) === true || columnHidden(cells) === true,
  IsEntireRow: ({ area }) => isWholeRows(area),
  IsEntireColumn: ({ area }) => isWholeColumns(area),
  HasSpill: () => false,
  FormulasR1C1: (cells) =>
    block(cells, (row, column) => {
      const text = given(formulaText(cells.env.model, cells.sheet.name, row, column));
      return typeof text === 'string' && text.startsWith('=') ? toR1C1(text, row, column) : text;
    }),
  Style: readStyle,
  Top: topOf,
  Left: leftOf,
  Height: heightOf,
  Width: widthOf,
  Hyperlink: readLink,
};

/** Null stands for a cell that is left alone, never for the whole property. */
function asRows(value: unknown): readonly (readonly Written[])[] | Written {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (!Array.isArray(value)) throw new Refusal('InvalidArgument', 'Values are a block of rows.');
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Refusal('InvalidArgument', 'A row of values is an array.');
    return row.map(asWritten);
  });
}

function asWritten(value: unknown): Written {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw new Refusal('InvalidArgument', 'A cell takes a text, a number or a boolean.');
}

function writeValues({ env, sheet, area }: Cells, value: unknown): void {
  bounded(area);
  writeCells(env.model, living(env, sheet), area, asRows(value));
}

/** Formulas in R1C1 form, each read from the cell that it goes to. */
function writeR1C1(cells: Cells, value: unknown): void {
  const rows = asRows(value);
  const { top, left, bottom, right } = cells.area;
  if (Array.isArray(rows)) {
    const read = (rows as readonly (readonly Written[])[]).map((line, r) =>
      line.map((each, c) => fromWritten(each, top + r, left + c)),
    );
    if (rows.length > 1 || (rows[0] as readonly Written[]).length > 1) return writeValues(cells, read);
  }
  const one = Array.isArray(rows) ? ((rows[0] as readonly Written[])[0] ?? null) : (rows as Written);
  const lines: Written[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: Written[] = [];
    for (let column = left; column <= right; column += 1) line.push(fromWritten(one, row, column));
    lines.push(line);
  }
  return writeValues(cells, lines);
}

function fromWritten(value: Written, row: number, column: number): Written {
  return typeof value === 'string' && value.startsWith('=') ? fromR1C1(value, row, column) : value;
}

/** A single format fills the range, also whole rows and columns of what is there. */
function writeFormats(cells: Cells, value: unknown): void {
  const { env, sheet, area } = cells;
  const rows = asRows(value);
  const one =
    Array.isArray(rows) && (isOneCell(area) || (rows.length === 1 && rows[0]?.length === 1))
      ? rows[0]?.[0]
      : rows;
  if (Array.isArray(one)) {
    const fits =
      one.length === rowCount(area) &&
      one.every((row) => Array.isArray(row) && row.length === columnCount(area));
    if (!fits) throw new Refusal('InvalidArgument', 'The block has other rows or columns than the range.');
  }
  if (!Array.isArray(one)) {
    setLook(env.model, living(env, sheet), area, (style) => formatted(style, one));
    return;
  }
  setStyle(env.model, living(env, sheet), area, (style, row, column) => {
    return formatted(style, (one[row - area.top] as unknown[])[column - area.left]);
  });
}

function formatted(style: CellStyle, format: unknown): CellStyle {
  if (format === null) return style;
  const rest = without(style, 'numberFormat');
  const code = asText(format);
  return code === 'General' || code === '' ? rest : { ...rest, numberFormat: code };
}

/** Whole rows and columns take one value only in Excel; the stand-in writes to cells that are named. */
function bounded(area: Area): void {
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw new Refusal('NotImplemented', 'The stand-in writes no whole rows or columns: name the cells.');
  }
}

export const rangeWrites: Readonly<Record<string, (cells: Cells, value: unknown) => void>> = {
  Values: writeValues,
  Formulas: writeValues,
  FormulasLocal: writeValues,
  FormulasR1C1: writeR1C1,
  Style: writeStyle,
  NumberFormat: writeFormats,
  NumberFormatLocal: writeFormats,
  Hyperlink: writeLink,
  RowHidden: ({ env, sheet, area }, value) =>
    setRowsHidden(env.model, living(env, sheet), area, asFlag(value)),
  ColumnHidden: ({ env, sheet, area }, value) => {
    setColumnsHidden(env.model, living(env, sheet), area, asFlag(value));
  },
};
