import { Failure } from '../../plan/failure';
import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { SetFree } from '../../workbook/unload/unloadOrder';
import { setHighlights } from '../highlights';
import { Payload } from '../payload';
import type { WayBack } from '../wayBack';
import { rejoin } from './rejoin';
import { rewordFree } from './reword';

/**
 * Queues what makes our sheets the user's own: formulas said without our names, then our rules, names and
 * hidden parts, last the tables' names. Syncs: 3; the changes go with one more, and 1 for each further
 * 3.5 MB. Throws `Failure` `workbook.unload-left` where it was neither done nor taken back.
 */
export async function setFree(context: Excel.RequestContext, free: SetFree, way: WayBack): Promise<void> {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  await setHighlights(context, false, way);
  way.open(
    (again) => rejoin(again, free),
    (detail) => new Failure('workbook.unload-left', { sheets: sheetsOf(free) }, detail),
  );

  await rewordFree(context, free.reworded, new Payload(context, way));
  const going = new Set(free.names.map(({ name }) => name.toLowerCase()));
  for (const item of names.items) if (going.has(item.name.toLowerCase())) item.delete();
  for (const part of parts.items) part.delete();
  const carrier = worksheets.items.find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase());
  if (carrier) {
    // Excel deletes no sheet that is very hidden.
    if (carrier.visibility === 'VeryHidden') carrier.visibility = 'Hidden';
    carrier.delete();
  }
  for (const { name, freed } of free.tables) tables.getItem(name).name = freed;
}

const sheetsOf = ({ reworded }: SetFree): string =>
  [...new Set(reworded.map(({ sheet }) => sheet))].join(', ');
