import { cellName } from '../../src/workbook/a1';
import type { CellStyle, CellValue, SheetDocument, WorkbookDocument } from '../../src/workbook/document';

/** The value of a cell: a document holds it, the stand-in's model works it out when asked. */
export type ValueOf = (sheet: string, row: number, column: number) => CellValue;

/** A sheet as plain data whose order and defaults do not depend on who wrote it. */
function comparableSheet(sheet: SheetDocument, valueOf: ValueOf): unknown {
  const { rows, columns, merges, conditionalFormats, validations, hyperlinks, ...rest } = sheet;
  return {
    ...rest,
    // One line for each cell, so that a difference is read at its place.
    cells: inOrder(rows).flatMap(([row, { cells }]) =>
      inOrder(cells).map(([column, { formula = '', style }]) => {
        const value = JSON.stringify(valueOf(sheet.name, row, column));
        return `${cellName(row, column)} ${value} ${formula} ${lookOf(style)}`;
      }),
    ),
    heights: inOrder(rows).flatMap(([row, { height }]) =>
      height === undefined ? [] : [[row, Math.round(height)]],
    ),
    widths: inOrder(columns).flatMap(([column, { width }]) => (width === undefined ? [] : [[column, width]])),
    merges: [...merges].sort(),
    rules: conditionalFormats.map(({ ranges, formula, stopIfTrue, format }) => ({
      ranges,
      formula,
      stopIfTrue,
      format,
    })),
    validations: [...validations].map(sorted).sort(byText),
    hyperlinks: [...hyperlinks].map(sorted).sort(byText),
  };
}

/** The sheets of a workbook that bear these names, comparable, and its defined names. */
export function comparable(
  document: WorkbookDocument,
  sheets: readonly string[],
  valueOf: ValueOf = valueIn(document),
): unknown {
  return {
    sheets: sheets.map((name) => {
      const sheet = document.sheets.find((each) => each.name === name);
      return sheet ? comparableSheet(sheet, valueOf) : `no sheet ${name}`;
    }),
    names: document.names.map(sorted).sort(byText),
    parts: document.customXml.map(({ xml }) => xml),
    activeSheet: document.activeSheet,
  };
}

const inOrder = <T>(map: ReadonlyMap<number, T>): (readonly [number, T])[] =>
  [...map].sort(([one], [other]) => one - other);

const valueIn =
  (document: WorkbookDocument): ValueOf =>
  (sheet, row, column) =>
    document.sheets
      .find(({ name }) => name === sheet)
      ?.rows.get(row)
      ?.cells.get(column)?.value ?? null;

/** Looks are shared between cells, and replaced, never changed in place. */
const looks = new WeakMap<CellStyle, string>();

function lookOf(style: CellStyle = {}): string {
  const look = looks.get(style) ?? JSON.stringify(styleOf(style));
  looks.set(style, look);
  return look;
}

function styleOf(style: CellStyle): unknown {
  const { border, ...rest } = style;
  const set = Object.entries(rest).filter(([, value]) => value !== undefined && value !== false);
  const sides = border && { ...border, sides: [...border.sides].sort() };
  return Object.fromEntries([...set, ...(sides ? [['border', sides] as const] : [])].sort(byText));
}

const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort(byText));
const byText = (one: unknown, other: unknown): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
