import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { SetFree } from '../../workbook/unload/unloadOrder';
import { writeFormulas, writeValues } from '../cells/blockWriter';
import { cellsOf } from '../cells/contentWriter';
import { completeHighlights } from '../highlights';
import { Payload } from '../request/payload';
import type { WayBack } from '../request/wayBack';
import { askPlanParts, hasName } from './planParts';
import { reword } from './reword';

/**
 * Queues what makes a plan of sheets that were set free, as far as they were: names of the tables, hidden
 * parts, our names, the formulas' own wording, our rules. Syncs: 5; the last of it goes with one more.
 */
export async function rejoin(
  context: Excel.RequestContext,
  free: SetFree,
  way: WayBack | null = null,
): Promise<void> {
  const { worksheets, names, tables, parts, carrier } = await askPlanParts(context);
  for (const { name, freed } of [...free.tables].reverse()) {
    if (hasName(tables.items, freed)) tables.getItem(freed).name = name;
  }
  for (const { name, refersTo } of free.names) {
    if (!hasName(names.items, name)) names.add(name, refersTo);
  }
  if (free.part !== null && parts.items.length === 0) context.workbook.customXmlParts.add(free.part);
  const payload = new Payload(context, way);
  // One that shows was added by a try that broke off, and may be empty.
  if (free.carrier && carrier?.visibility !== 'VeryHidden') {
    const sheet = carrier ?? worksheets.add(CARRIER_SHEET);
    for (const block of free.carrier.blocks) {
      await writeValues(cellsOf(sheet), block, payload);
      await writeFormulas(cellsOf(sheet), block, payload);
    }
    sheet.position = Math.min(free.carrierPosition, worksheets.items.length - (carrier ? 1 : 0));
    sheet.visibility = 'VeryHidden';
  }
  await reword(context, free.reworded, 'before', payload);
  await context.sync();
  way?.sent();
  if (free.highlights) await completeHighlights(context);
}
