import { cellName } from '../../workbook/a1';
import { CARRIER_NAMESPACE } from '../../workbook/carrier/partCarrier';
import { CARRIER_SHEET, DATE_PROBE, isDate1904, sheetText } from '../../workbook/carrier/sheetCarrier';
import type { NamedCell, RawTable, WorkbookReading } from '../../workbook/reading';
import { decisionNames, settingNames } from '../../workbook/settingNames';
import { cellValue } from '../inspect/names';
import { askJournal } from '../journal/askJournal';
import type { JournalMemory } from '../journal/journalMemory';
import { locateTables } from './locateTables';
import { readRows } from './readRows';

/**
 * Our tables, settings and carriers as they stand. Tables that are not ours are left unread, and nothing is
 * judged. Syncs: 4, and 1 for each further 24,000 cells, or 1.5 MB of a journal that is not known yet.
 * @param memory of the journal; null leaves that unread
 */
export async function read(
  context: Excel.RequestContext,
  memory: JournalMemory | null = null,
): Promise<WorkbookReading> {
  const asked = memory && askJournal(context);
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  names.load('items/name,items/type');
  const parts = customXmlParts.getByNamespace(CARRIER_NAMESPACE);
  parts.load('items/id');
  const located = await locateTables(context);

  const cells = askNamedCells(names);
  const part = parts.items[0]?.getXml();
  const carrier = askCarrier(worksheets);
  await context.sync();

  const journal = memory && asked && memory.ask(asked);
  const tables = [...located.values()];
  const rows = await readRows(
    context,
    tables.map(({ raw, rowCount }) => ({
      sheet: worksheets.getItem(raw.sheet),
      top: raw.top + 1,
      left: raw.left,
      rows: rowCount,
      columns: raw.headings.length,
    })),
  );
  const named = (name: string): NamedCell | null => {
    const cell = cells.get(name);
    return cell ? namedCell(cell) : null;
  };
  return {
    date1904: isDate1904(carrier?.values[DATE_PROBE.row]?.[DATE_PROBE.column]),
    tables: tables.map(({ raw }, index): RawTable => ({ ...raw, rows: rows[index] ?? [] })),
    asOf: asOfIn(named(settingNames.asOf)),
    dueSoonDays: daysIn(named(settingNames.dueSoonDays)),
    settings: settingsIn(names, named),
    decision: decisionIn(named(decisionNames.number), named(decisionNames.date)),
    carriers: {
      part: part?.value ?? null,
      sheet: carrier ? sheetText(carrier.values.map(([text]) => text)) : null,
    },
    ...(journal ? { journal: await journal() } : {}),
    faults: [],
    sheetIds: Object.fromEntries(worksheets.items.map(({ id, name }) => [id, name])),
    lockedSheets: worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
  };
}

type NamedRange = Excel.Range | undefined;

/** The cells that our names stand for, loaded; a name that stands for no cells gives none. */
function askNamedCells(names: Excel.NamedItemCollection): ReadonlyMap<string, NamedRange> {
  const wanted = [...Object.values(settingNames), ...Object.values(decisionNames)];
  return new Map(
    wanted.map((name) => {
      const item = names.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
      const cell = item?.type === 'Range' ? item.getRange().getCell(0, 0) : undefined;
      if (cell) loadNamedCell(cell);
      return [name, cell];
    }),
  );
}

function askCarrier(worksheets: Excel.WorksheetCollection): Excel.Range | null {
  const sheet = worksheets.items.find(({ name }) => name.toLowerCase() === CARRIER_SHEET.toLowerCase());
  if (!sheet) return null;
  // From the first cell on, so that the places in the answer are those of the sheet.
  const first = sheet.getRangeByIndexes(0, 0, 1, 2);
  const cells = first.getBoundingRect(sheet.getRange('A:B').getUsedRange(true));
  cells.load('values');
  return cells;
}

/** Queues what `namedCell` tells of a cell. */
export function loadNamedCell(cell: Excel.Range): void {
  cell.load('values,formulas,rowIndex,columnIndex,worksheet/name');
}

/** A cell that `loadNamedCell` has asked for. */
export function namedCell(range: Excel.Range): NamedCell {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  return {
    sheet: range.worksheet.name,
    cell: cellName(range.rowIndex, range.columnIndex),
    value: cellValue(value),
    computed: typeof formula === 'string' && formula.startsWith('='),
  };
}

/** The cells of the settings; a name that is a constant has none and is whole. */
function settingsIn(
  { items }: Excel.NamedItemCollection,
  named: (name: string) => NamedCell | null,
): NonNullable<WorkbookReading['settings']> {
  const isConstant = (name: string): boolean => {
    const type = items.find((each) => each.name.toLowerCase() === name.toLowerCase())?.type;
    return type === 'Integer' || type === 'Double';
  };
  const { asOf, dueSoonDays } = settingNames;
  return {
    ...(isConstant(asOf) ? {} : { asOf: named(asOf) }),
    ...(isConstant(dueSoonDays) ? {} : { dueSoonDays: named(dueSoonDays) }),
  };
}

/** A formula, or what is no number, follows the calendar. */
function asOfIn(cell: NamedCell | null): WorkbookReading['asOf'] {
  if (cell === null) return null;
  return typeof cell.value === 'number' && !cell.computed ? cell.value : 'today';
}

function daysIn(cell: NamedCell | null): number | null {
  const days = cell?.value;
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : null;
}

function decisionIn(
  number: NamedCell | null,
  date: NamedCell | null,
): NonNullable<WorkbookReading['decision']> {
  return { ...(number ? { number } : {}), ...(date ? { date } : {}) };
}
