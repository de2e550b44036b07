import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { SetFree } from '../../workbook/unload/unloadOrder';
import { writeFormulas, writeValues } from '../blockWriter';
import { cellsOf } from '../contentWriter';
import { completeHighlights } from '../highlights';
import { Payload } from '../payload';
import { rewordBack } from './reword';

/**
 * Queues what makes a plan of sheets that were set free, as far as they were: names of the tables, hidden
 * parts, our names, the formulas' own wording, our rules. Syncs: 4; the last of it goes with one more.
 */
export async function rejoin(context: Excel.RequestContext, free: SetFree): Promise<void> {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  await context.sync();

  const has = (items: readonly { readonly name: string }[], name: string): boolean =>
    items.some((item) => item.name.toLowerCase() === name.toLowerCase());
  for (const { name, freed } of [...free.tables].reverse()) {
    if (has(tables.items, freed)) tables.getItem(freed).name = name;
  }
  for (const { name, refersTo } of free.names) if (!has(names.items, name)) names.add(name, refersTo);
  if (free.part !== null && parts.items.length === 0) customXmlParts.add(free.part);
  const payload = new Payload(context);
  if (free.carrier && !has(worksheets.items, CARRIER_SHEET)) {
    const sheet = worksheets.add(CARRIER_SHEET);
    for (const block of free.carrier.blocks) {
      await writeValues(cellsOf(sheet), block, payload);
      await writeFormulas(cellsOf(sheet), block, payload);
    }
    sheet.position = Math.min(free.carrierPosition, worksheets.items.length);
    sheet.visibility = 'VeryHidden';
  }
  await rewordBack(context, free.reworded, payload);
  await context.sync();
  if (free.highlights) await completeHighlights(context);
}
