import { parseRange } from '../../workbook/a1';
import type { SheetBlueprint, TableBlueprint } from '../../workbook/blueprint';
import { writeFormulas, writeValues } from '../cells/blockWriter';
import { cellsOf } from '../cells/contentWriter';
import { writeHighlights } from './highlightWriter';
import { writeLayout, writeWidths } from './layoutWriter';
import type { Payload } from '../request/payload';
import { writeStyles } from './styleWriter';
import { writeValidation } from './validationWriter';

/** Queues the constants of a sheet that was just added, and its table over them. */
export async function writeCells(
  sheet: Excel.Worksheet,
  from: SheetBlueprint,
  payload: Payload,
): Promise<void> {
  for (const block of from.blocks) await writeValues(cellsOf(sheet), block, payload);
  if (from.table) addTable(sheet, from.table);
}

/** A table is laid over cells that are written already; headings alone would push down what is below. */
function addTable(sheet: Excel.Worksheet, blueprint: TableBlueprint): void {
  const table = sheet.tables.add(blueprint.range, true);
  table.name = blueprint.name;
  dressTable(table, blueprint);
}

/** Queues what a table of ours looks like. */
export function dressTable(
  table: Excel.Table,
  { style, bandedRows }: Pick<TableBlueprint, 'style' | 'bandedRows'>,
): void {
  table.style = style;
  table.showBandedRows = bandedRows;
}

/** Queues what waits until every table and name is there, and what a sheet looks like. */
export async function dressSheet(
  sheet: Excel.Worksheet,
  from: SheetBlueprint,
  payload: Payload,
): Promise<void> {
  for (const block of from.blocks) await writeFormulas(cellsOf(sheet), block, payload);
  writeWidths(sheet, from);
  // A link brings a look of its own, which ours replaces.
  for (const { cell, target } of from.hyperlinks) {
    sheet.getRange(cell).hyperlink = { documentReference: target, textToDisplay: textAt(from, cell) };
  }
  for (const block of from.blocks) await writeStyles(cellsOf(sheet), block, payload);
  writeLayout(sheet, from);
  for (const validation of from.validations) writeValidation(sheet, validation);
  const [rule] = from.highlights;
  if (rule) writeHighlights(sheet.getRange(rule.range), from.highlights);
  if (from.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

/** The text that a blueprint has in a cell; a link shows what stands there. */
function textAt({ blocks }: SheetBlueprint, cell: string): string {
  const { top = -1, left = -1 } = parseRange(cell) ?? {};
  const block = blocks.find((each) => {
    const rows = each.top <= top && top < each.top + each.values.length;
    return rows && each.left <= left && left < each.left + each.columns.length;
  });
  return String(block?.values[top - block.top]?.[left - block.left] ?? '');
}
