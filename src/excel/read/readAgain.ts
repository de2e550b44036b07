import type { ChangeHint } from '../../workbook/hint';
import type { NamedCell, RawTable, WorkbookReading } from '../../workbook/reading';
import { findTables } from '../../workbook/recognise/findTables';
import type { TableName } from '../../workbook/tableDefinition';
import { askRowsAgain, haveMoved, rowsNow, type AskedRows } from './askRowsAgain';
import { excelCodeOf } from '../request/failures';
import { locateTables, type LocatedTable } from './locateTables';
import { loadNamedCell, namedCell } from './read';

/**
 * The reading as it is now, where hints tell which rows may have changed: these are read, and of the others
 * whether they still stand where they stood, by the table's place, its headings and, where a hint concerns
 * its sheet, every key. Null where that is not so, or where so much may have changed that all is to be read.
 * Rows that were not read are the same objects. Syncs: 2. Bytes: those of the rows, 20 for each key.
 */
export async function readAgain(
  context: Excel.RequestContext,
  before: WorkbookReading,
  hints: readonly ChangeHint[],
): Promise<WorkbookReading | null> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  const tablesBefore = findTables(before.tables);
  const asked = new Map<TableName, AskedRows | null>();
  let named: readonly AskedCell[] | null = [];
  let located: ReadonlyMap<TableName, LocatedTable>;
  try {
    located = await locateTables(context, (_, name) => {
      if (asked.size === 0) named = askNamed(worksheets, before);
      asked.set(name, askTable(name, worksheets, before, tablesBefore.get(name), hints));
    });
  } catch (error) {
    if (excelCodeOf(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  if (located.size !== tablesBefore.size || !named || !named.every(isAsBefore)) return null;
  const rows = new Map<RawTable, RawTable['rows']>();
  for (const [name, { raw, rowCount }] of located) {
    const known = tablesBefore.get(name);
    const table = asked.get(name);
    if (!known || !table || !standsThere(known, raw, rowCount) || haveMoved(known, table)) return null;
    rows.set(known, rowsNow(known, table));
  }
  return {
    ...before,
    tables: before.tables.map((table) => ({ ...table, rows: rows.get(table) ?? table.rows })),
    sheetIds: Object.fromEntries(worksheets.items.map(({ id, name }) => [id, name])),
    lockedSheets: worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
  };
}

/** Queues what is to be known of a table; null where its sheet is another one, or all of it may have changed. */
function askTable(
  name: TableName,
  worksheets: Excel.WorksheetCollection,
  before: WorkbookReading,
  table: RawTable | undefined,
  hints: readonly ChangeHint[],
): AskedRows | null {
  const sheet = table && worksheets.items.find((each) => each.name === table.sheet);
  if (!table || !sheet || before.sheetIds?.[sheet.id] !== table.sheet) return null;
  return askRowsAgain(
    name,
    sheet,
    table,
    hints.filter(({ sheetId }) => sheetId === sheet.id),
  );
}

/** True where the table has the place, the headings and the number of rows that it had. */
function standsThere(before: RawTable, now: RawTable, rowCount: number): boolean {
  return (
    before.name === now.name &&
    before.sheet === now.sheet &&
    before.top === now.top &&
    before.left === now.left &&
    before.rows.length === rowCount &&
    JSON.stringify([before.headings, before.columnIds]) === JSON.stringify([now.headings, now.columnIds])
  );
}

interface AskedCell {
  readonly before: NamedCell;
  readonly cell: Excel.Range;
}

/** Queues the cells of the settings and of the decision, on which every row is judged; null where a sheet is gone. */
function askNamed(
  worksheets: Excel.WorksheetCollection,
  { settings, decision }: WorkbookReading,
): readonly AskedCell[] | null {
  const cells = [...Object.values(settings ?? {}), ...Object.values(decision ?? {})].filter(
    (cell: NamedCell | null) => cell !== null,
  );
  const asked = cells.map((before) => {
    const sheet = worksheets.items.find(({ name }) => name === before.sheet);
    if (!sheet) return null;
    const cell = sheet.getRange(before.cell);
    loadNamedCell(cell);
    return { before, cell };
  });
  return asked.every((each) => each !== null) ? asked : null;
}

function isAsBefore({ before, cell }: AskedCell): boolean {
  const now = namedCell(cell);
  return now.computed === before.computed && JSON.stringify(now.value) === JSON.stringify(before.value);
}
