import { COLUMNS, ROWS, columnName, splitSheet } from './area';
import { readCorner } from '../calc/parse';
import { FormulaSyntaxError } from '../calc/formulaError';
import { lately } from '../calc/lately';
import { escapeColumn, readStructure, writeStructure, type Structure } from '../calc/structure';
import { tokenize, type Token } from '../calc/token';

/** A formula with each piece passed through `change`; one that is none or cannot be read stays as it is. */
export function rewrite(
  formula: string,
  change: (token: Token, before: Token | undefined, after: Token | undefined) => string,
): string {
  if (!formula.startsWith('=')) return formula;
  try {
    const tokens = tokenize(formula.slice(1));
    return `=${tokens.map((token, at) => change(token, tokens[at - 1], tokens[at + 1])).join('')}`;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
}

/** True for a formula that reads the same in every cell: it holds no address, or is none, or cannot be read. */
const holdsNoAddress = lately((formula) => {
  if (!formula.startsWith('=')) return true;
  try {
    return !tokenize(formula.slice(1)).some(({ kind }) => kind === 'area');
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return true;
    throw error;
  }
});

/** The formula as if copied so many cells down and to the right; what leaves the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || holdsNoAddress(formula)) return formula;
  return rewrite(formula, (token) => {
    if (token.kind !== 'area') return token.text;
    const corners = token.text.split(':').map((text) => shiftCorner(text, rows, columns));
    return corners.some((corner) => corner === null) ? '#REF!' : corners.join(':');
  });
}

function shiftCorner(text: string, rows: number, columns: number): string | null {
  const corner = readCorner(text);
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 0 || row >= ROWS)) return null;
  if (column !== null && (column < 0 || column >= COLUMNS)) return null;
  const letters = column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnName(column)}`;
  const digits = row === null ? '' : `${corner.rowFixed ? '$' : ''}${row + 1}`;
  return letters + digits;
}

/**
 * Moves the addresses of one sheet in a formula.
 * @param home the sheet the formula stands on
 * @param move gives a line's new place, or null where it is gone
 */
export function moveAddresses(
  formula: string,
  home: string,
  target: string,
  move: (area: { top: number; left: number; bottom: number; right: number }) => typeof area | null,
): string {
  return rewrite(formula, (token, before) => {
    if (token.kind !== 'area') return token.text;
    const sheet = before?.kind === 'sheet' ? splitSheet(before.text).sheet : home;
    if (sheet?.toLowerCase() !== target.toLowerCase()) return token.text;
    const [first = '', last = first] = token.text.split(':');
    const [from, to] = [readCorner(first), readCorner(last)];
    if (from.row === null || from.column === null || to.row === null || to.column === null) return token.text;
    const moved = move({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    if (moved === null) return '#REF!';
    const start = corner(moved.left, from.columnFixed, moved.top, from.rowFixed);
    if (!token.text.includes(':')) return start;
    return `${start}:${corner(moved.right, to.columnFixed, moved.bottom, to.rowFixed)}`;
  });
}

function corner(column: number, columnFixed: boolean, row: number, rowFixed: boolean): string {
  return `${columnFixed ? '$' : ''}${columnName(column)}${rowFixed ? '$' : ''}${row + 1}`;
}

/** The formula with another name wherever a sheet is named. */
export function renameSheetIn(formula: string, old: string, quoted: string): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'sheet') return token.text;
    return splitSheet(token.text).sheet?.toLowerCase() === old.toLowerCase() ? `${quoted}!` : token.text;
  });
}

/** The formula with another name wherever a table is named. */
export function renameTableIn(formula: string, old: string, fresh: string): string {
  return rewrite(formula, (token) => {
    return token.kind === 'name' && token.text.toLowerCase() === old.toLowerCase() ? fresh : token.text;
  });
}

/** The formula with other headings wherever columns of the table are named; `names` is by the old one in lower case. */
export function renameColumnsIn(formula: string, table: string, names: ReadonlyMap<string, string>): string {
  const renamed = (name: string): string => names.get(name.toLowerCase()) ?? name;
  return rewrite(formula, (token, before) => {
    const ofTable = before?.kind === 'name' && before.text.toLowerCase() === table.toLowerCase();
    if (token.kind !== 'structure' || !ofTable) return token.text;
    const { items, columns } = readStructure(token.text);
    if (columns === null) return token.text;
    const next = { first: renamed(columns.first), last: renamed(columns.last) };
    if (next.first === columns.first && next.last === columns.last) return token.text;
    return writeStructure({ items, columns: next });
  });
}

/** `[@Cột]` as files hold it: `Bang[[#This Row],[Cột]]`. `table` is the one around the formula's cell. */
export function storedFormula(formula: string, table: string | null): string {
  return rewrite(formula, (token, before) => {
    if (token.kind !== 'structure') return token.text;
    const structure = readStructure(token.text);
    const named = before?.kind === 'name';
    const name = named || table === null ? '' : table;
    if (!structure.items.includes('#This Row')) return `${name}${token.text}`;
    return `${name}[${['[#This Row]', ...columnParts(structure)].join(',')}]`;
  });
}

/** The form that Excel shows and gives back: `[@Cột]` inside the table, `Bang[@Cột]` outside it. */
export function shownFormula(formula: string, table: string | null): string {
  return rewrite(formula, (token, _, after) => {
    if (token.kind === 'structure') {
      const structure = readStructure(token.text);
      return structure.items.includes('#This Row') ? `[@${shownColumns(structure)}]` : token.text;
    }
    const own = token.kind === 'name' && token.text.toLowerCase() === table?.toLowerCase();
    if (!own || after?.kind !== 'structure') return token.text;
    return readStructure(after.text).items.includes('#This Row') ? '' : token.text;
  });
}

function columnParts({ columns }: Structure): string[] {
  if (columns === null) return [];
  const first = `[${escapeColumn(columns.first)}]`;
  return [columns.first === columns.last ? first : `${first}:[${escapeColumn(columns.last)}]`];
}

function shownColumns(structure: Structure): string {
  const { columns } = structure;
  if (columns === null) return '';
  const plain = /^[\p{L}\p{M}\p{N}_]+$/u.test(columns.first) && columns.first === columns.last;
  return plain ? columns.first : (columnParts(structure)[0] ?? '');
}
