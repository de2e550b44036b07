import { columnIdsAtCreation } from '../../workbook/carrier/content';
import type { RawTable } from '../../workbook/reading';
import type { FoundColumns } from '../../workbook/recognise/findColumns';
import { findColumns } from '../../workbook/recognise/findColumns';
import { findTables } from '../../workbook/recognise/findTables';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';

/** A table of ours where it stands now, its rows not read. */
export interface LocatedTable {
  readonly table: Excel.Table;
  readonly raw: RawTable;
  readonly columns: FoundColumns;
  /** Rows of the body; the totals row is none. */
  readonly rowCount: number;
}

const LOADED =
  'items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/visibility,' +
  'items/columns/items/id,items/columns/items/name';

/**
 * Finds our tables, by name or headings. Syncs: 2. What `ask` queues for a table goes with the second one.
 */
export async function locateTables(
  context: Excel.RequestContext,
  ask: (table: Excel.Table, name: TableName) => void = () => undefined,
): Promise<ReadonlyMap<TableName, LocatedTable>> {
  const { tables } = context.workbook;
  tables.load(LOADED);
  await context.sync();

  const byRaw = new Map(tables.items.map((table) => [unplaced(table), table] as const));
  const found = [...findTables([...byRaw.keys()])].flatMap(([name, raw]) => {
    const table = byRaw.get(raw);
    if (!table) return [];
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount');
    ask(table, name);
    return [{ name, raw, table, range }];
  });
  await context.sync();
  return new Map(found.map(({ name, raw, table, range }) => [name, located(name, raw, table, range)]));
}

/** A table as far as its headings tell, its place open; name, sheet and columns are loaded. */
export function unplaced(table: Excel.Table): RawTable {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    sheetHidden: table.worksheet.visibility !== 'Visible',
    top: 0,
    left: 0,
    headings: table.columns.items.map(({ name }) => name.normalize('NFC')),
    columnIds: table.columns.items.map(({ id }) => id),
    rows: [],
  };
}

function located(name: TableName, raw: RawTable, table: Excel.Table, range: Excel.Range): LocatedTable {
  return {
    table,
    // Without a heading row of its own the table begins below one that is not there.
    raw: { ...raw, top: range.rowIndex - (table.showHeaders ? 0 : 1), left: range.columnIndex },
    columns: findColumns(tableDefinition(name), raw, columnIdsAtCreation()[name] ?? {}),
    rowCount: range.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
  };
}
