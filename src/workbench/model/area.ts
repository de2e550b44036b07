import { lately } from '../calc/lately';

/** A rectangle of cells of one sheet; places count from 0, the last row and column belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for `A`; -1 where the letters name no column of a sheet. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= COLUMNS ? index - 1 : -1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/.exec(text);
  if (match === null || text === '') return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= ROWS))) return null;
  return { row, column };
}

/** Reads `B2`, `$B$2:F9`, `B:D` and `3:5`, without a sheet; null where the text is no such address. */
export const parseArea = lately(readArea);

function readArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? '');
  const last = parts.length === 1 ? first : parseCorner(parts[1] ?? '');
  if (first === null || last === null) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? COLUMNS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A1 text without a sheet: `B2`, `B2:F9`, `B:D`, `3:5`. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with dollar signs: `$B$2:$F$9`. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) => {
    return (letters === undefined ? '' : `$${letters}`) + (digits === undefined ? '' : `$${digits}`);
  });
}

/** A sheet's name as it stands before `!`, in apostrophes where it needs them. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Nhiệm vụ'!A1` into the sheet's name and the rest; the sheet is null where none is named. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const before = address.slice(0, bang).trim();
  const quoted = before.length >= 2 && before.startsWith("'") && before.endsWith("'");
  return {
    sheet: quoted ? before.slice(1, -1).replaceAll("''", "'") : before,
    rest: address.slice(bang + 1),
  };
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** How many rows the area has. */
export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

/** How many columns the area has. */
export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** True where it goes from the first row to the last one of the sheet. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROWS - 1;
}

/** True where it goes from the first column to the last one of the sheet. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMNS - 1;
}

/** True for the area of a single cell. */
export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** True where the cell lies within. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** True where all of `inner` lies within `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** What two areas have in common, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `a` once `b` is taken away: up to four areas. */
export function subtract(a: Area, b: Area): Area[] {
  const common = intersect(a, b);
  if (common === null) return [a];
  const rest: Area[] = [];
  if (a.top < common.top) rest.push({ ...a, bottom: common.top - 1 });
  if (common.bottom < a.bottom) rest.push({ ...a, top: common.bottom + 1 });
  const middle = { top: common.top, bottom: common.bottom };
  if (a.left < common.left) rest.push({ ...middle, left: a.left, right: common.left - 1 });
  if (common.right < a.right) rest.push({ ...middle, left: common.right + 1, right: a.right });
  return rest;
}

/** The area moved; null where it leaves the sheet. */
export function offset(area: Area, rows: number, columns: number): Area | null {
  const moved = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  return moved.top >= 0 && moved.left >= 0 && moved.bottom < ROWS && moved.right < COLUMNS ? moved : null;
}

/** True for what could be read as an area; for use with `filter`. */
export function isArea(area: Area | null): area is Area {
  return area !== null;
}
