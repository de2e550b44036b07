import { columnIdsAtCreation } from './carrier/content';
import { readCarriers } from './carrier/readCarriers';
import { readJournal } from './journal/readJournal';
import type { WorkbookReading } from './reading';
import { findTables } from './recognise/findTables';
import type { ReadingMemory } from './recognise/readingMemory';
import { readTable } from './recognise/readTable';
import { decisionOf } from './recognise/decisionOf';
import { dayOfSerial } from './serial';
import type { CarrierReading, TableSnapshot, WorkbookKind, WorkbookSnapshot } from './snapshot';
import type { TableName } from './tableDefinition';
import { tableDefinition } from './tables';

/**
 * Finds our tables, columns, settings and carriers in a workbook as a target gave it. Nothing is found by
 * its place: sheets may be renamed, columns moved, renamed or added, rows sorted. Never throws.
 *
 * @param memory what an earlier time left; rows whose cells stayed are the same objects again
 */
export function recognise(reading: WorkbookReading, memory?: ReadingMemory): WorkbookSnapshot {
  const readAll = (): CarrierReading => readCarriers(reading.carriers);
  const carrier = memory ? memory.carriers(reading.carriers, readAll) : readAll();
  const columnIds = carrier.content?.columnIds ?? columnIdsAtCreation();
  const tables: Partial<Record<TableName, TableSnapshot>> = {};
  for (const [name, table] of findTables(reading.tables)) {
    const ids = columnIds[name] ?? {};
    tables[name] = readTable(tableDefinition(name), table, ids, reading.date1904, memory);
  }
  return {
    kind: carrier.content?.kind ?? kindOf(tables),
    date1904: reading.date1904,
    asOf: typeof reading.asOf === 'number' ? dayOfSerial(reading.asOf, reading.date1904) : null,
    dueSoonDays: reading.dueSoonDays,
    ...(reading.settings ? { settings: reading.settings } : {}),
    tables,
    carrier,
    decision: decisionOf(reading),
    ...(reading.journal === undefined
      ? {}
      : { journal: readJournal(reading.journal, isPromised(carrier, tables)) }),
    faults: reading.faults,
    ...(reading.lockedSheets && {
      lockedSheets: reading.lockedSheets.filter((sheet) => holdsTables(sheet, tables)),
    }),
  };
}

/** Where nothing is left of what was hidden, the journal went with it. */
function isPromised({ content }: WorkbookSnapshot['carrier'], tables: WorkbookSnapshot['tables']): boolean {
  return content === null ? Object.keys(tables).length > 0 : content.journal === true;
}

function holdsTables(sheet: string, tables: WorkbookSnapshot['tables']): boolean {
  return Object.values(tables).some((table) => table.sheet === sheet);
}

/** Without a carrier, the tables of the plan make a coordinator's workbook. */
function kindOf(tables: Partial<Record<TableName, TableSnapshot>>): WorkbookKind {
  return tables.NhiemVu || tables.ChiTieu ? 'master' : 'foreign';
}
