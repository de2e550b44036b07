import { columnName, COLUMNS, ROWS } from './area';
import { Refusal } from './refusal';
import { rewrite } from './formulaText';
import { readCorner } from '../calc/parse';

const REFERENCE = /(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_.([])/g;

/**
 * A formula in R1C1 form as the cell would hold it in A1 form; texts in quotes and names of sheets stay.
 * @throws Refusal `InvalidArgument` for a place outside the sheet
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, place) =>
      place % 2 === 1 ? part : part.replace(REFERENCE, (_, r, c) => cell(r, c, row, column)),
    )
    .join('');
}

function cell(r: string | undefined, c: string | undefined, row: number, column: number): string {
  const [down, rowFixed] = place(r, row);
  const [across, columnFixed] = place(c, column);
  if (down < 0 || across < 0 || down >= ROWS || across >= COLUMNS) {
    throw new Refusal('InvalidArgument', 'The reference leaves the sheet.');
  }
  return `${columnFixed ? '$' : ''}${columnName(across)}${rowFixed ? '$' : ''}${down + 1}`;
}

function place(text: string | undefined, from: number): [number, boolean] {
  if (text === undefined) return [from, false];
  return text.startsWith('[') ? [from + Number(text.slice(1, -1)), false] : [Number(text) - 1, true];
}

/** A formula in A1 form as R1C1 writes it from the cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'area') return token.text;
    return token.text
      .split(':')
      .map((text) => {
        const corner = readCorner(text);
        const down = corner.row === null ? '' : `R${written(corner.row, corner.rowFixed, row)}`;
        return (
          down + (corner.column === null ? '' : `C${written(corner.column, corner.columnFixed, column)}`)
        );
      })
      .join(':');
  });
}

function written(at: number, fixed: boolean, from: number): string {
  if (fixed) return String(at + 1);
  return at === from ? '' : `[${at - from}]`;
}

/** A formula as it stands once rows have become columns: what lay above its cell lies to the left of it. */
export function transposeFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'area') return token.text;
    const corners = token.text.split(':').map((text) => {
      const { row, column, rowFixed, columnFixed } = readCorner(text);
      if (row === null || column === null || rowFixed || columnFixed) return text;
      const [down, across] = [to.row + column - from.column, to.column + row - from.row];
      const inside = down >= 0 && across >= 0 && down < ROWS && across < COLUMNS;
      return inside ? `${columnName(across)}${down + 1}` : null;
    });
    return corners.includes(null) ? '#REF!' : corners.join(':');
  });
}
