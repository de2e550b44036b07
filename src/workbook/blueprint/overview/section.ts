import { rangeName } from '../../a1';
import type { BlockBlueprint } from '../../blueprint';
import type { PlannedStyle, CellValue, HyperlinkDocument, ValidationDocument } from '../../document';

/** Who reads Tổng quan: whoever keeps the plan, or a unit that got its part of it and may write in few cells. */
export type Audience = 'coordinator' | 'unit';

/** A part of Tổng quan: rows of cells that stand under one another, counted from the sheet's first row. */
export interface Section {
  readonly blocks: readonly BlockBlueprint[];
  readonly merges?: readonly string[];
  readonly heights?: readonly { readonly index: number; readonly height: number }[];
  readonly hyperlinks?: readonly HyperlinkDocument[];
  readonly validations?: readonly ValidationDocument[];
  /** The first row below the section. */
  readonly end: number;
}

/** The columns of Tổng quan, from 0: a margin, the labels, then six columns of figures. */
export const LABEL = 1;
export const FIRST_FIGURE = 2;
export const LAST = 7;
export const columnWidths: readonly number[] = [2, 42, 12, 12, 12, 12, 15, 15];

/** How many characters of 11 points stand on a line over the label and all figures. */
export const FULL_LINE = 110;
/** The same over the figures alone. */
export const FIGURES_LINE = 84;

const LINE = 15.5;

/** The height in points that a text takes over a merged width, which no program fits by itself. */
export function heightOf(text: string, charactersOnLine: number): number {
  const lines = text
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / charactersOnLine)), 0);
  return Math.min(lines * LINE + 3, 400);
}

/** A single cell, or the first cell of a merged stretch. */
export function cell(top: number, left: number, value: CellValue, style: PlannedStyle): BlockBlueprint {
  return { top, left, values: [[value]], columns: [{ style, formula: false }] };
}

/** Cells of one style under one another. */
export function column(
  top: number,
  left: number,
  values: readonly CellValue[],
  style: PlannedStyle,
): BlockBlueprint {
  return { top, left, values: values.map((value) => [value]), columns: [{ style, formula: false }] };
}

/** A cell with a formula and what it gives on the day of writing, where that is known. */
export function formulaCell(
  top: number,
  left: number,
  formula: string,
  result: CellValue | undefined,
  style: PlannedStyle,
): BlockBlueprint {
  return {
    top,
    left,
    values: [[formula]],
    ...(result === undefined ? {} : { results: [[result]] }),
    columns: [{ style, formula: true }],
  };
}

/** Cells of one style under one another, each over all columns from `left` to the last; merged, it is one. */
export function stretch(
  top: number,
  left: number,
  values: readonly CellValue[],
  style: PlannedStyle,
): BlockBlueprint {
  const width = LAST - left + 1;
  return {
    top,
    left,
    values: values.map((value) => [value, ...Array<null>(width - 1).fill(null)]),
    columns: Array.from({ length: width }, () => ({ style, formula: false })),
  };
}

/** The ranges that a stretch of so many rows is merged into, one for each row. */
export function mergesOf(top: number, left: number, rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, index) =>
    rangeName({ top: top + index, left, bottom: top + index, right: LAST }),
  );
}

/** The heights of so many rows from `top` on. */
export function heightsOf(top: number, rows: number, height: number): { index: number; height: number }[] {
  return Array.from({ length: rows }, (_, index) => ({ index: top + index, height }));
}

/** A rectangle with a style for each column; formulas stand in the columns that say so. */
export function rectangle(
  top: number,
  left: number,
  columns: BlockBlueprint['columns'],
  values: readonly (readonly CellValue[])[],
  results: readonly (readonly CellValue[])[] | null,
): BlockBlueprint {
  return { top, left, values, columns, ...(results ? { results } : {}) };
}
