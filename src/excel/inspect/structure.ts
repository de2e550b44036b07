import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';

/** The workbook's lists of things, asked for in one go. */
export interface Structure {
  readonly workbook: Excel.Workbook;
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly parts: Excel.CustomXmlPartScopedCollection;
}

/** Queues the question for every sheet, table and name, and for our part. */
export function askStructure({ workbook }: Excel.RequestContext): Structure {
  const { worksheets, tables, names, customXmlParts } = workbook;
  workbook.protection.load('protected');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  tables.load(
    'items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/visibility,' +
      'items/columns/items/id,items/columns/items/name',
  );
  names.load('items/name,items/type,items/formula');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  return { workbook, worksheets, tables, names, parts };
}
