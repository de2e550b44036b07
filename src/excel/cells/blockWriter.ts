import type { BlockBlueprint } from '../../workbook/blueprint';
import type { CellValue } from '../../workbook/document';
import { cellInput } from './cellInput';
import type { CellsAt } from './contentWriter';
import type { Payload } from '../request/payload';
import { bytesOf, chunksOf } from '../request/payload';

const TEXT = '@';

/**
 * Queues the number formats and then the constants of a block: text is text before a value arrives. Cells
 * of formulas stay empty until `writeFormulas`, when every table and name is there.
 */
export async function writeValues(cellsAt: CellsAt, block: BlockBlueprint, payload: Payload): Promise<void> {
  const formats = block.columns.map(({ style }) => style.numberFormat ?? 'General');
  const plain = formats.every((format) => format === 'General');
  const formatBytes = bytesOf(formats);
  const inputs = block.values.map((row) =>
    row.map((value, column) =>
      value === null || block.columns[column]?.formula ? null : cellInput(value, formats[column] === TEXT),
    ),
  );
  for (const { start, rows, bytes } of chunksOf(inputs)) {
    await payload.room(bytes + (plain ? 0 : rows.length * formatBytes), rows.length * formats.length);
    const range = cellsAt(block.top + start, block.left, rows.length, block.columns.length);
    if (!plain) {
      const block = rows.map(() => [...formats]);
      range.numberFormat = block;
    }
    // Null leaves a cell untouched; a block of nothing but null need not be sent.
    if (rows.some((row) => row.some((value) => value !== null))) range.values = rows.map((row) => [...row]);
  }
}

/** Queues the formulas of a block, column by column. */
export async function writeFormulas(
  cellsAt: CellsAt,
  block: BlockBlueprint,
  payload: Payload,
): Promise<void> {
  for (const [column, { formula }] of block.columns.entries()) {
    if (!formula) continue;
    const formulas = block.values.map((row): (CellValue | undefined)[] => [row[column]]);
    for (const { start, rows, bytes } of chunksOf(formulas)) {
      await payload.room(bytes, rows.length);
      const range = cellsAt(block.top + start, block.left + column, rows.length, 1);
      range.formulas = rows.map(([value]) => [value ?? '']);
    }
  }
}
