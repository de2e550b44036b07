import { columnIdsAtCreation } from './carrier/content';
import { readCarriers } from './carrier/readCarriers';
import type { WorkbookReading } from './reading';
import { findTables } from './recognise/findTables';
import { readTable } from './recognise/readTable';
import { decisionOf } from './recognise/decisionOf';
import { dayOfSerial } from './serial';
import type { TableSnapshot, WorkbookKind, WorkbookSnapshot } from './snapshot';
import type { TableName } from './tableDefinition';
import { tableDefinition } from './tables';

/**
 * Finds our tables, columns, settings and carriers in a workbook as a target gave it. Nothing is found by
 * its place: sheets may be renamed, columns moved, renamed or added, rows sorted. Never throws.
 */
export function recognise(reading: WorkbookReading): WorkbookSnapshot {
  const carrier = readCarriers(reading.carriers);
  const columnIds = carrier.content?.columnIds ?? columnIdsAtCreation();
  const tables: Partial<Record<TableName, TableSnapshot>> = {};
  for (const [name, table] of findTables(reading.tables)) {
    const ids = columnIds[name] ?? {};
    tables[name] = readTable(tableDefinition(name), table, ids, reading.date1904);
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
    faults: reading.faults,
    ...(reading.lockedSheets && {
      lockedSheets: reading.lockedSheets.filter((sheet) => holdsTables(sheet, tables)),
    }),
  };
}

function holdsTables(sheet: string, tables: WorkbookSnapshot['tables']): boolean {
  return Object.values(tables).some((table) => table.sheet === sheet);
}

/** Without a carrier, the tables of the plan make a coordinator's workbook. */
function kindOf(tables: Partial<Record<TableName, TableSnapshot>>): WorkbookKind {
  return tables.NhiemVu || tables.ChiTieu ? 'master' : 'foreign';
}
