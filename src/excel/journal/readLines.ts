import { JOURNAL_COLUMN } from '../../workbook/journal/head';
import { excelCodeOf } from '../request/failures';

/** About how much of an answer of 4 MB is taken, since lines are of many lengths. */
const ANSWER_BYTES = 1_500_000;

/**
 * Cells of the journal's column, from a row below the head on. Syncs: 1 for each 1.5 MB, none for no rows.
 * @param bytes what the rows take, about
 */
export async function readLines(
  sheet: Excel.Worksheet,
  from: number,
  rows: number,
  bytes: number,
): Promise<readonly string[]> {
  const size = Math.max(1, Math.ceil(rows / Math.max(1, Math.ceil(bytes / ANSWER_BYTES))));
  const cells: string[] = [];
  for (let at = 0; at < rows; at += size) {
    cells.push(...(await readSome(sheet, from + at, Math.min(size, rows - at))));
  }
  return cells;
}

/** An answer that is too large all the same is asked for in halves. */
async function readSome(sheet: Excel.Worksheet, from: number, rows: number): Promise<readonly string[]> {
  const asked = askLines(sheet, from, rows);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (excelCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || rows < 2) throw error;
    const half = Math.ceil(rows / 2);
    return [...(await readSome(sheet, from, half)), ...(await readSome(sheet, from + half, rows - half))];
  }
  return linesOf(asked);
}

/** Queues so many cells of the column; `from` counts from the row below the head. */
export function askLines(sheet: Excel.Worksheet, from: number, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(from + 1, JOURNAL_COLUMN, rows, 1).load('values');
}

/** True once Excel has answered what was asked. */
export function isAnswered(range: Excel.Range): boolean {
  return 'values' in range.toJSON();
}

/** A journal's lines as texts; Excel gives a line of digits as a number. */
export function linesOf({ values }: Excel.Range): readonly string[] {
  return values.map(([cell]) => (cell === '' ? '' : String(cell)));
}
