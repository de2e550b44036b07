import { CARRIER_NAMESPACE } from '../workbook/carrier/partCarrier';
import { CARRIER_SHEET } from '../workbook/carrier/sheetCarrier';
import type { MadeByLoad } from '../workbook/carrier/unfinished';
import { OPENED_MARK, readOpenedMark } from '../workbook/carrier/openedSheets';
import { LOADING_MARK, readLoadingMark } from '../workbook/carrier/unfinished';
import { highlightOfFormula } from '../workbook/highlights';
import type { Survey } from '../workbook/port';
import { findTables } from '../workbook/recognise/findTables';

/** What a load must know. Syncs: 1, and 1 more where a plan of ours is there. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names, customXmlParts } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  names.load('items/name');
  const { protection } = context.workbook;
  protection.load('protected');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();

  const sheets = worksheets.items.map(({ name }) => name);
  const ownTables = findTables(tables.items.map(withoutRows));
  const carrier = worksheets.items.find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase());
  const carried = parts.items.length > 0 || carrier !== undefined;
  const found = {
    sheets,
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(({ name }) => name),
    ours: carried || ownTables.size > 0,
    blank: sheets.length === 1 && tables.items.length === 0 && used.isNullObject,
    ...(protection.protected ? { structureProtected: true } : {}),
  };
  if (!found.ours) return found;
  const followed = tables.items.filter(({ name }) => {
    return [...ownTables].some(([own, table]) => table.name === name && isFollowed(own));
  });
  const cells = carrier?.getRangeByIndexes(0, 0, OPENED_MARK.row + 1, OPENED_MARK.column + 1);
  cells?.load('values');
  const highlights = await areOn(context, followed);
  const alone = parts.items.length === 0 && ownTables.size === 0;
  const unfinished = unfinishedIn(cells?.values, alone);
  const leftOpen = readOpenedMark(cells?.values[OPENED_MARK.row]?.[OPENED_MARK.column]);
  return {
    ...found,
    highlights,
    ...(unfinished ? { unfinished } : {}),
    ...(leftOpen.length > 0 ? { leftOpen } : {}),
  };
}

/**
 * What a load that broke off has made: as its mark says, or the carrier sheet alone where not even the mark
 * was written.
 */
function unfinishedIn(cells: readonly unknown[][] | undefined, alone: boolean): MadeByLoad | null {
  if (!cells) return null;
  const marked = readLoadingMark(cells[LOADING_MARK.row]?.[LOADING_MARK.column]);
  if (marked) return marked;
  const empty = cells.every((row) => row.every((value) => value === ''));
  return alone && empty ? { sheets: [CARRIER_SHEET], names: [], blank: true } : null;
}

const isFollowed = (table: string): boolean => table === 'NhiemVu' || table === 'ChiTieu';

/** A table of which only name, sheet and headings are known; those are loaded. */
export function withoutRows(table: Excel.Table) {
  const headings = table.columns.items.map(({ name }) => name);
  return {
    name: table.name,
    sheet: table.worksheet.name,
    sheetHidden: false,
    top: 0,
    left: 0,
    headings,
    columnIds: headings.map(() => null),
    rows: [],
  };
}

/** True where a rule of ours stands over a table. */
async function areOn(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<boolean> {
  const rules = tables.map((table) => {
    const { conditionalFormats } = table.getDataBodyRange();
    conditionalFormats.load('items/customOrNullObject/rule/formula');
    return conditionalFormats;
  });
  await context.sync();
  return rules.some(({ items }) => items.some((item) => isOurs(item)));
}

/** True for a rule of ours, known by its formula; its `customOrNullObject/rule/formula` is loaded. */
export function isOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && highlightOfFormula(custom.rule.formula) !== null;
}
