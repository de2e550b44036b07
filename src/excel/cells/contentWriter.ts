import type { CellContent } from './cellContent';
import { contentInput } from './cellContent';
import type { Payload } from '../request/payload';
import { bytesOf, chunksOf } from '../request/payload';

const TEXT = '@';

/** Gives the cells of a place by rows and columns from its first cell. */
export type CellsAt = (row: number, column: number, rows: number, columns: number) => Excel.Range;

/** The cells of a sheet by their places on it. */
export function cellsOf(sheet: Excel.Worksheet): CellsAt {
  return (row, column, rows, columns) => sheet.getRangeByIndexes(row, column, rows, columns);
}

/** The cells around a cell, wherever that stands when the request is carried out. */
export function cellsFrom(origin: Excel.Range): CellsAt {
  return (row, column, rows, columns) =>
    origin.getOffsetRange(row, column).getAbsoluteResizedRange(rows, columns);
}

/**
 * Queues contents with their number formats, from a place on. A formula is none under the format of text,
 * so that such a cell gets that format after its formula.
 */
export async function writeContents(
  cellsAt: CellsAt,
  at: { readonly row: number; readonly column: number },
  contents: readonly (readonly CellContent[])[],
  payload: Payload,
): Promise<void> {
  const inputs = contents.map((row) => row.map(contentInput));
  for (const { start, rows, bytes } of chunksOf(inputs)) {
    const held = contents.slice(start, start + rows.length);
    const width = rows[0]?.length ?? 0;
    await payload.room(
      bytes + bytesOf(held.map((row) => row.map(({ format }) => format))),
      rows.length * width,
    );
    const range = cellsAt(at.row + start, at.column, rows.length, width);
    range.numberFormat = held.map((row) =>
      row.map((cell) => (isTextFormula(cell) ? 'General' : cell.format)),
    );
    range.formulas = rows.map((row) => [...row]);
    for (const [y, row] of held.entries()) {
      for (const [x, cell] of row.entries()) {
        if (!isTextFormula(cell)) continue;
        await payload.room();
        cellsAt(at.row + start + y, at.column + x, 1, 1).numberFormat = [[TEXT]];
      }
    }
  }
}

const isTextFormula = ({ formula, format }: CellContent): boolean => formula !== null && format === TEXT;
