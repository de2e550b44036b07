import type { CellRange } from '../workbook/a1';
import { columnIndex } from '../workbook/a1';

/** The last row and column of a sheet, from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * The smallest range around the cells of an event's address: `E17`, `B2:F9`, `3:5`, `B:D`, or several of
 * them with commas. Null where it is none of these.
 */
export function changedRange(address: string): CellRange | null {
  const ranges = address.split(',').map(rangeOf);
  return ranges.reduce((one, other) => one && other && around(one, other));
}

function rangeOf(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(
    text.trim().replace(/^.*!/, ''),
  );
  const [whole, left, top, right = left, bottom = top] = match ?? [];
  if (whole === undefined || (left === undefined) !== (right === undefined)) return null;
  if ((top === undefined) !== (bottom === undefined) || (left === undefined && top === undefined))
    return null;
  return {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnIndex(left),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom) - 1,
    right: right === undefined ? LAST_COLUMN : columnIndex(right),
  };
}

function around(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
