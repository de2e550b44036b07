import type { CellValue } from '../../workbook/document';
import type { RawCell } from '../../workbook/reading';
import { excelCodeOf } from '../request/failures';

/** About as many cells as fit into an answer of 4 MB, with formats and formulas. */
export const CELLS_AT_ONCE = 24_000;
/** Below this an answer that is too large is not for its number of cells. */
const LEAST_CELLS = 500;

/** Rows of cells to be read. */
export interface Stretch {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface Piece extends Stretch {
  /** Which stretch it belongs to. */
  readonly of: number;
}

/** What is made of a cell that Excel told: its value, its formula, its number format. */
export type MakeCell<Cell> = (value: unknown, formula: unknown, format: unknown) => Cell;

/** Reads stretches of cells, as many at a time as an answer holds. Syncs: 1 for each 24,000 cells begun. */
export async function readRows(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
): Promise<readonly (readonly (readonly RawCell[])[])[]> {
  return readCells(context, stretches, rawCell);
}

/** The same, each cell as it is wanted. */
export async function readCells<Cell>(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
  make: MakeCell<Cell>,
): Promise<readonly (readonly (readonly Cell[])[])[]> {
  const read: (readonly Cell[])[][] = stretches.map(() => []);
  for (const batch of batchesOf(piecesOf(stretches, CELLS_AT_ONCE))) {
    for (const { of, rows } of await readBatch(context, batch, make)) read[of]?.push(...rows);
  }
  return read;
}

/** Queues the reading of a stretch; `cellsIn` tells its cells after the sync. */
export function askStretch({ sheet, top, left, rows, columns }: Stretch): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  range.load('values,formulas,numberFormat');
  return range;
}

/** The cells of a stretch that was asked for. */
export function cellsIn(range: Excel.Range): readonly (readonly RawCell[])[] {
  return cellsOf(range, rawCell);
}

function piecesOf(stretches: readonly Stretch[], cells: number): readonly Piece[] {
  return stretches.flatMap((stretch, of) => {
    const height = Math.max(1, Math.floor(cells / stretch.columns));
    const count = Math.ceil(stretch.rows / height);
    return Array.from({ length: count }, (_, index) => ({
      ...stretch,
      of,
      top: stretch.top + index * height,
      rows: Math.min(height, stretch.rows - index * height),
    }));
  });
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let cells = 0;
  for (const piece of pieces) {
    const size = piece.rows * piece.columns;
    const last = batches.at(-1);
    if (last && cells + size <= CELLS_AT_ONCE) {
      last.push(piece);
      cells += size;
    } else {
      batches.push([piece]);
      cells = size;
    }
  }
  return batches;
}

interface ReadPiece<Cell> {
  readonly of: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Long texts may make an answer too large all the same: then the batch is read in halves. */
async function readBatch<Cell>(
  context: Excel.RequestContext,
  batch: readonly Piece[],
  make: MakeCell<Cell>,
): Promise<readonly ReadPiece<Cell>[]> {
  const ranges = batch.map(askStretch);
  try {
    await context.sync();
  } catch (error) {
    const cells = batch.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (excelCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || cells < LEAST_CELLS) throw error;
    return readHalves(context, batch, Math.floor(cells / 2), make);
  }
  return batch.map(({ of }, index) => ({ of, rows: cellsOf(ranges[index], make) }));
}

async function readHalves<Cell>(
  context: Excel.RequestContext,
  batch: readonly Piece[],
  cells: number,
  make: MakeCell<Cell>,
): Promise<readonly ReadPiece<Cell>[]> {
  const read: ReadPiece<Cell>[] = [];
  for (const piece of batch) {
    for (const part of piecesOf([piece], cells)) {
      read.push(...(await readBatch(context, [{ ...part, of: piece.of }], make)));
    }
  }
  return read;
}

function cellsOf<Cell>(range: Excel.Range | undefined, make: MakeCell<Cell>): readonly (readonly Cell[])[] {
  if (!range) return [];
  const { values, formulas, numberFormat } = range;
  return values.map((row, y) =>
    row.map((value: unknown, x) => make(value, formulas[y]?.[x], numberFormat[y]?.[x])),
  );
}

function rawCell(value: unknown, formula: unknown, format: unknown): RawCell {
  // A text that only looks like a formula reads the same in both.
  const computed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    value: cellValue(value, computed),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(computed ? { computed, formula } : {}),
  };
}

const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY!'.split(
    ' ',
  ),
);

/** Excel tells an empty cell as the empty text and an error by its name. */
function cellValue(value: unknown, computed: boolean): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || (value === '' && !computed)) return null;
  return ERRORS.has(value) ? { error: value } : value;
}
