import { CARRIER_SHEET, sheetText } from '../../workbook/carrier/sheetCarrier';
import type { CornerCell, SheetShape } from '../../workbook/repair/shape';
import { CORNER } from '../../workbook/repair/shape';
import { AS_OF_LABEL } from '../../workbook/blueprint/overview/settings';
import type { AskedBlock } from './blocks';
import { cellValue, type AskedName } from './names';
import type { Structure } from './structure';
import type { AskedTable } from './tables';

type SheetCorner = readonly (readonly CornerCell[])[];

/** So much of every sheet tells whether it may be one of ours: the labels of Tổng quan, the lists' headings. */
const LABELS = { rows: 60, columns: 6 } as const;

/** Where a carrier is looked at: its pieces, and nothing beside them. */
const CARRIER_COLUMN = 0;

export interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  /** The cells of the whole sheet that hold something. */
  readonly used: Excel.Range;
  /** Null for a sheet with a table of ours. */
  readonly labels: Excel.Range | null;
  /** The first column of a sheet that may be the carrier. */
  readonly pieces: Excel.Range | null;
}

/** Asks for what marks a sheet as ours: its labels, or the pieces of a carrier. */
export function askSheets({ worksheets }: Structure, tables: readonly AskedTable[]): readonly AskedSheet[] {
  const holding = new Set(tables.flatMap(({ table, own }) => (own ? [table.worksheet.name] : [])));
  return worksheets.items.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const hidden = worksheet.visibility !== 'Visible';
    const mayCarry = isCarrier(worksheet) || (hidden && !holding.has(worksheet.name));
    return {
      worksheet,
      used,
      labels: holding.has(worksheet.name) || isCarrier(worksheet) ? null : askLabels(worksheet),
      pieces: mayCarry ? firstColumn(worksheet, isCarrier(worksheet)) : null,
    };
  });
}

const isCarrier = ({ name }: Excel.Worksheet): boolean => name.toLowerCase() === CARRIER_SHEET.toLowerCase();

/** Of a sheet that bears another name no more than its first cell is asked for. */
function firstColumn(worksheet: Excel.Worksheet, whole: boolean): Excel.Range {
  const first = worksheet.getRangeByIndexes(0, CARRIER_COLUMN, 1, 1);
  const cells = whole ? first.getBoundingRect(worksheet.getRange('A:A').getUsedRange(true)) : first;
  cells.load('values');
  return cells;
}

function usedWithin(worksheet: Excel.Worksheet, size: { rows: number; columns: number }): Excel.Range {
  return worksheet.getRangeByIndexes(0, 0, size.rows, size.columns).getUsedRangeOrNullObject(true);
}

function askLabels(worksheet: Excel.Worksheet): Excel.Range {
  const cells = usedWithin(worksheet, LABELS);
  cells.load('values,rowIndex,columnIndex');
  return cells;
}

/** Queues a sheet's corner in full, formulas included. */
export function askCorner({ worksheet }: AskedSheet): Excel.Range {
  const cells = usedWithin(worksheet, CORNER);
  cells.load('values,formulas,rowIndex,columnIndex');
  return cells;
}

/** Queues the corner of the sheets that our names point to, or that have the label of the as-of day. */
export function askOverview(
  sheets: readonly AskedSheet[],
  names: readonly AskedName[],
): ReadonlyMap<AskedSheet, Excel.Range> {
  const pointed = new Set(names.map(({ cell }) => cell?.worksheet.name));
  const found = sheets.filter(({ worksheet, labels }) => {
    if (!labels) return false;
    return pointed.has(worksheet.name) || says(labels, AS_OF_LABEL);
  });
  return new Map(found.map((sheet) => [sheet, askCorner(sheet)]));
}

const says = (labels: Excel.Range, text: string): boolean =>
  !labels.isNullObject && labels.values.some((row) => row.includes(text));

/** The most that is known of a sheet's corner. */
export function cornerOf(
  sheet: AskedSheet,
  overview: ReadonlyMap<AskedSheet, Excel.Range>,
  lost: readonly AskedBlock[],
): SheetShape['corner'] {
  const whole = overview.get(sheet) ?? lost.find((each) => each.sheet === sheet)?.corner;
  if (whole) return cornerCells(whole, true);
  return sheet.labels && cornerCells(sheet.labels, false);
}

/** The cells of a range that was asked for, as they stand from A1 on. */
export function cornerCells(range: Excel.Range, withFormulas: boolean): SheetCorner {
  if (range.isNullObject) return [];
  const { values, rowIndex, columnIndex } = range;
  const formulas = withFormulas ? range.formulas : [];
  const empty: CornerCell = { value: null };
  const rows = values.map((row, y) => [
    ...Array.from({ length: columnIndex }, () => empty),
    ...row.map((value: unknown, x) => cornerCell(value, formulas[y]?.[x])),
  ]);
  return [...Array.from({ length: rowIndex }, () => []), ...rows];
}

function cornerCell(value: unknown, formula: unknown): CornerCell {
  const computed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return computed ? { value: cellValue(value), formula } : { value: cellValue(value) };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A sheet as it stands, once it was answered. */
export function sheetShape({ worksheet }: AskedSheet, corner: SheetShape['corner']): SheetShape {
  return {
    name: worksheet.name,
    visibility: visibilities[worksheet.visibility],
    isProtected: worksheet.protection.protected,
    corner,
  };
}

/** The carrier's text and place: by its name, else by how a hidden sheet begins. */
export function carrierIn(sheets: readonly AskedSheet[]): {
  readonly sheet: string | null;
  readonly place: string | null;
} {
  const found =
    sheets.find(({ worksheet }) => isCarrier(worksheet)) ??
    sheets.find(({ pieces }) => /^1:[0-9a-f]{16} \{/.test(String(pieces?.values[0]?.[0] ?? '')));
  if (!found) return { sheet: null, place: null };
  const cells = found.pieces?.values.map(([text]) => text as unknown) ?? [];
  return { sheet: sheetText(cells), place: found.worksheet.name };
}
