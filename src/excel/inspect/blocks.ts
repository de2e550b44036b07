import type { BlockShape } from '../../workbook/repair/shape';
import { blockRows, headingBlock, type HeadingBlock } from '../../workbook/repair/headingBlock';
import { tableDefinitions } from '../../workbook/tables';
import { askCorner, cornerCells, type AskedSheet } from './sheets';
import { areaOf, type AskedTable } from './tables';

/** More sheets than that are not searched for the cells of a lost table. */
const SHEETS_SEARCHED = 20;

export interface AskedBlock {
  readonly sheet: AskedSheet;
  readonly corner: Excel.Range;
  readonly lost: readonly (typeof tableDefinitions)[number][];
}

/** Queues the corners of the sheets where the cells of a lost table may stand; none where all are there. */
export function askBlocks(
  sheets: readonly AskedSheet[],
  tables: readonly AskedTable[],
): readonly AskedBlock[] {
  const found = new Set(tables.map(({ own }) => own?.name));
  const lost = tableDefinitions.filter(({ name }) => !found.has(name));
  if (lost.length === 0) return [];
  return sheets
    .filter(({ labels }) => labels && !labels.isNullObject)
    .slice(0, SHEETS_SEARCHED)
    .map((sheet) => ({ sheet, corner: askCorner(sheet), lost }));
}

/** The blocks that were found, with their rows counted down their key column. Syncs: 1, or 0 for none. */
export async function blockShapes(
  context: Excel.RequestContext,
  asked: readonly AskedBlock[],
  sheets: readonly AskedSheet[],
): Promise<readonly BlockShape[]> {
  const taken = new Set<string>();
  const found = asked.flatMap(({ sheet, corner, lost }) => {
    const rest = lost.filter(({ name }) => !taken.has(name));
    const block = headingBlock(cornerCells(corner, true), rest);
    if (!block || !sheets.includes(sheet)) return [];
    taken.add(block.definition.name);
    const used = areaOf(sheet.used);
    const rows = used.bottom - block.top;
    const keys = rows > 0 ? sheet.worksheet.getRangeByIndexes(block.top + 1, block.key, rows, 1) : null;
    keys?.load('values');
    return [{ sheet, block, keys }];
  });
  if (found.length > 0) await context.sync();
  return found.map(({ sheet, block, keys }) => blockShape(sheet, block, keys));
}

function blockShape({ worksheet }: AskedSheet, block: HeadingBlock, keys: Excel.Range | null): BlockShape {
  const { definition, top, left, right } = block;
  const rows = blockRows(keys?.values.map(([key]) => key as unknown) ?? []);
  return {
    table: definition.name,
    sheet: worksheet.name,
    range: { top, left, right, bottom: top + Math.max(rows, 1) },
  };
}
