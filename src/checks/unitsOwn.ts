import { leadUnitsOf } from '../plan/unit/leadUnitsOf';
import type { BaseTable, PackageContent } from '../workbook/carrier/packageContent';
import type { CellValue } from '../workbook/document';
import { cellText } from '../workbook/recognise/cellText';
import type { SnapshotRow, WorkbookSnapshot } from '../workbook/snapshot';
import type { TableName } from '../workbook/tableDefinition';
import { tableDefinition } from '../workbook/tables';
import { rawText } from './cellContent';
import type { CheckContext } from './check';
import type { Finding } from './finding';

/**
 * What of the findings in a unit's workbook is the unit's: what it may write, and what it changed. A text of the
 * plan that stands as it went out, and what another unit reports, are looked at by whoever keeps the plan. In
 * any other workbook everything stays.
 */
export function unitsOwn(context: CheckContext): (finding: Finding) => boolean {
  const { snapshot } = context;
  const content = snapshot.kind === 'unit' ? snapshot.carrier.content?.package : undefined;
  if (!content) return () => true;
  const isOwn = ownRows(context, content);
  const wentOut = baseTexts(content);
  return ({ table, key, of, column, code }) => {
    // The decision's number and date are written by whoever keeps the plan.
    if (table === null) return !code.startsWith('decision.');
    if (column === null || key === null) return true;
    const { owner } = tableDefinition(table).columns.find(({ id }) => id === column) ?? {};
    const isReported = owner === 'lead' || owner === 'coordinating-unit';
    if (isReported && isOwn(table, key, of)) return true;
    const now = rowOf(snapshot, table, key, of)?.cells[column]?.text;
    return now !== wentOut(table, key, of, column);
  };
}

function rowOf(
  { tables }: WorkbookSnapshot,
  table: TableName,
  key: string,
  of: string | undefined,
): SnapshotRow | undefined {
  return tables[table]?.rows.find((row) => row.key === key && row.of === of);
}

/** Whether the unit reports in the row: it leads it, or its own row of `PhoiHop` it is. */
function ownRows(
  { rows, coordination, units }: CheckContext,
  { unit, name }: PackageContent,
): (table: TableName, key: string, of: string | undefined) => boolean {
  const own = new Set<string>();
  for (const { table, row, lead } of rows) {
    const entered = rawText(row.cells.leadUnits).trim();
    const leads = entered === '' ? lead : units(entered);
    if (leadUnitsOf(leads).split('; ').includes(name)) own.add(rowText(table.name, row.key, row.of));
  }
  for (const { table, row, unit: parts } of coordination) {
    if (parts.some((part) => part.unit === unit)) own.add(rowText(table.name, row.key, row.of));
  }
  return (table, key, of) => own.has(rowText(table, key, of));
}

/** The text of a cell as it went out; undefined where the package had no such cell. */
function baseTexts({
  base,
}: PackageContent): (
  table: TableName,
  key: string,
  of: string | undefined,
  column: string,
) => string | undefined {
  const rows = new Map<string, readonly CellValue[]>();
  for (const [name, table] of Object.entries(base) as [TableName, BaseTable][]) {
    const [key = '', of] = tableDefinition(name).identity;
    const at = (row: readonly CellValue[], column: string): string =>
      textOf(name, column, row[table.columns.indexOf(column)] ?? null).trim();
    for (const row of table.rows) {
      rows.set(rowText(name, at(row, key), of === undefined ? undefined : at(row, of)), row);
    }
  }
  return (name, key, of, column) => {
    const place = base[name]?.columns.indexOf(column) ?? -1;
    const row = rows.get(rowText(name, key, of));
    return row && place >= 0 ? textOf(name, column, row[place] ?? null) : undefined;
  };
}

function textOf(table: TableName, column: string, value: CellValue): string {
  const definition = tableDefinition(table).columns.find(({ id }) => id === column);
  return definition ? cellText({ value }, definition, false) : '';
}

const rowText = (table: TableName, key: string, of: string | undefined): string =>
  JSON.stringify([table, key, of ?? null]);
