import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';

/** What makes a plan of sheets, loaded. */
export interface PlanParts {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly carrier: Excel.Worksheet | undefined;
}

/** Asks for what there is of a plan. Syncs: 1. */
export async function askPlanParts(context: Excel.RequestContext): Promise<PlanParts> {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  tables.load('items/name');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const carrier = worksheets.items.find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase());
  return { worksheets, names, tables, parts, carrier };
}

/** True where one of the things bears the name, letter case aside as in Excel. */
export function hasName(items: readonly { readonly name: string }[], name: string): boolean {
  return items.some((item) => item.name.toLowerCase() === name.toLowerCase());
}
