import { Failure } from '../../plan/failure';
import type { SetFree } from '../../workbook/unload/unloadOrder';
import { ourRules } from '../highlights';
import { Payload } from '../request/payload';
import type { WayBack } from '../request/wayBack';
import type { PlanParts } from './planParts';
import { askPlanParts, hasName } from './planParts';
import { rejoin } from './rejoin';
import { reword } from './reword';

/**
 * Queues what makes our sheets the user's own: formulas said without our names, then our rules, names and
 * hidden parts, last the tables' names. Syncs: 4; the changes go with one more, and 1 for each further
 * 3.5 MB. Throws `Failure` `workbook.unload-left` where it was neither done nor taken back.
 */
export async function setFree(context: Excel.RequestContext, free: SetFree, way: WayBack): Promise<void> {
  const parts = await askPlanParts(context);
  const rules = await ourRules(context);
  way.open(
    (again) => rejoin(again, free),
    (detail) => new Failure('workbook.unload-left', { sheets: sheetsOf(free) }, detail),
  );
  for (const rule of rules) rule.delete();
  await letGo(context, parts, free, new Payload(context, way));
}

/** Queues the same where bringing the plan back broke off; nothing where it had not begun. Syncs: 5 at most. */
export async function setFreeAgain(context: Excel.RequestContext, free: SetFree): Promise<void> {
  const parts = await askPlanParts(context);
  const begun = parts.parts.items.length > 0 || parts.carrier !== undefined;
  if (!begun && free.tables.every(({ freed }) => hasName(parts.tables.items, freed))) return;
  // Under their own names the tables are found, and formulas compared.
  for (const { name, freed } of free.tables) {
    if (hasName(parts.tables.items, freed)) parts.tables.getItem(freed).name = name;
  }
  await context.sync();
  for (const rule of await ourRules(context)) rule.delete();
  await letGo(context, parts, free, new Payload(context));
}

async function letGo(
  context: Excel.RequestContext,
  { names, tables, parts, carrier }: PlanParts,
  free: SetFree,
  payload: Payload,
): Promise<void> {
  await reword(context, free.reworded, 'after', payload);
  const going = new Set(free.names.map(({ name }) => name.toLowerCase()));
  for (const item of names.items) if (going.has(item.name.toLowerCase())) item.delete();
  for (const part of parts.items) part.delete();
  if (carrier) {
    // Excel deletes no sheet that is very hidden.
    if (carrier.visibility === 'VeryHidden') carrier.visibility = 'Hidden';
    carrier.delete();
  }
  for (const { name, freed } of free.tables) tables.getItem(name).name = freed;
}

const sheetsOf = ({ reworded }: SetFree): string =>
  [...new Set(reworded.map(({ sheet }) => sheet))].join(', ');
