import type { BlockShape, SheetShape, WorkbookShape } from '../../workbook/repair/shape';
import { askBlocks, blockShapes } from './blocks';
import { askNames, nameShapes } from './names';
import { askOverview, askSheets, carrierIn, cornerOf, sheetShape } from './sheets';
import { askStructure } from './structure';
import { askAround, askOwn, ownShapes, tableShapes } from './tables';

/**
 * How our part of the workbook stands. Sheets that hold no table of ours are looked at in their top left
 * corner alone. Syncs: 3, and 1 more where a table is lost whose cells may be there.
 */
export async function inspect(context: Excel.RequestContext): Promise<WorkbookShape> {
  const structure = askStructure(context);
  await context.sync();

  const tables = askOwn(structure);
  const sheets = askSheets(structure, tables);
  const names = askNames(structure);
  const part = structure.parts.items[0]?.getXml();
  await context.sync();

  const around = askAround(tables, sheets);
  const overview = askOverview(sheets, names);
  const lost = askBlocks(sheets, tables);
  await context.sync();

  const blocks: readonly BlockShape[] = await blockShapes(context, lost, sheets);
  return {
    structureProtected: structure.workbook.protection.protected,
    sheets: sheets.map((sheet): SheetShape => sheetShape(sheet, cornerOf(sheet, overview, lost))),
    tables: tableShapes(tables),
    own: ownShapes(around),
    blocks,
    names: nameShapes(names),
    carriers: { part: part?.value ?? null, ...carrierIn(sheets) },
  };
}
