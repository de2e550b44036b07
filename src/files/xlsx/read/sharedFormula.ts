import { columnIndex, columnLetters } from '../../../workbook/a1';
import { COLUMNS, ROWS } from './cellPlace';

/** A reference that moves with its cell: letters and digits, each with or without a dollar sign. */
interface Reference {
  readonly column: number | null;
  readonly fixedColumn: boolean;
  readonly row: number | null;
  readonly fixedRow: boolean;
}

/**
 * Text, quoted sheet names and bracketed columns stay as they are; so does a name that a letter, a digit,
 * a dot, an exclamation mark or a bracket makes something else than a reference. The group holds a reference.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=[!([])|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.($])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.$]))|[\p{L}\p{N}_.\\$]+/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN_RANGE = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROW_RANGE = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** A formula that several cells share, written for its first cell and shifted to the others. */
export class SharedFormula {
  private readonly pieces: readonly (string | Reference)[];

  /** @param formula with the equals sign, as it stands in the cell at `row` and `column` */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = piecesOf(formula);
  }

  /** The formula as it reads in another cell; a reference that leaves the sheet is `#REF!`. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    return this.pieces
      .map((piece) => (typeof piece === 'string' ? piece : shifted(piece, down, right)))
      .join('');
  }
}

function piecesOf(formula: string): (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const references = match[1] === undefined ? [] : referencesOf(match[1]);
    if (references.length === 0) continue;
    pieces.push(formula.slice(done, match.index));
    references.forEach((reference, place) => pieces.push(...(place > 0 ? [':', reference] : [reference])));
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return pieces;
}

function referencesOf(token: string): Reference[] {
  const cell = CELL.exec(token);
  if (cell) {
    const [, dollar, letters = '', rowDollar, digits = ''] = cell;
    if (columnIndex(letters) >= COLUMNS || Number(digits) > ROWS || Number(digits) < 1) return [];
    const column = columnIndex(letters);
    return [{ column, fixedColumn: dollar === '$', row: Number(digits) - 1, fixedRow: rowDollar === '$' }];
  }
  const columns = COLUMN_RANGE.exec(token);
  if (columns) return [columnOf(columns[1], columns[2]), columnOf(columns[3], columns[4])];
  const rows = ROW_RANGE.exec(token);
  if (rows) return [rowOf(rows[1], rows[2]), rowOf(rows[3], rows[4])];
  return [];
}

function columnOf(dollar: string | undefined, letters = ''): Reference {
  return { column: columnIndex(letters), fixedColumn: dollar === '$', row: null, fixedRow: false };
}

function rowOf(dollar: string | undefined, digits = ''): Reference {
  return { column: null, fixedColumn: false, row: Number(digits) - 1, fixedRow: dollar === '$' };
}

function shifted(reference: Reference, down: number, right: number): string {
  const column =
    reference.column === null || reference.fixedColumn ? reference.column : reference.column + right;
  const row = reference.row === null || reference.fixedRow ? reference.row : reference.row + down;
  const outside = (value: number | null, end: number): boolean =>
    value !== null && (value < 0 || value >= end);
  if (outside(column, COLUMNS) || outside(row, ROWS)) return '#REF!';
  const letters = column === null ? '' : (reference.fixedColumn ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (reference.fixedRow ? '$' : '') + String(row + 1));
}
