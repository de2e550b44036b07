import { say, type Language } from '../i18n/catalogue';
import type { CellValue } from '../workbook/document';
import type { SnapshotRow, WorkbookSnapshot } from '../workbook/snapshot';
import { headingOf } from '../workbook/structuredReference';
import { tableDefinition } from '../workbook/tables';
import { severityWords } from '../workbook/words';
import type { Finding } from './finding';

/** What a person writes beside a finding; it stays with the finding's id. */
export const DECIDED = ['decision', 'reason', 'decidedOn'] as const;

/** What is decided anew about a finding, by the columns of `KiemTra` that it fills. */
export type DecidedCells = Readonly<Partial<Record<(typeof DECIDED)[number], CellValue>>>;

/**
 * The rows of `KiemTra` for these findings, in the order of its columns. What people decided stays: beside
 * its finding, or, where the finding is gone, in a row of its own at the end; so do rows that are people's own.
 *
 * @param decided what is decided now, by the finding's id, in place of what stands there
 */
export function findingRows(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
  language: Language,
  decided: ReadonlyMap<string, DecidedCells> = new Map(),
): CellValue[][] {
  const rows = snapshot.tables.KiemTra?.rows ?? [];
  const before = rowsById(rows);
  const current = findings.map((finding) => ({
    ...valuesOf(finding, before.get(finding.id), language),
    ...decided.get(finding.id),
  }));
  const ids = new Set(findings.map((finding) => finding.id));
  const others = rows.filter((row) =>
    isOurs(row) ? !ids.has(row.key) && before.get(row.key) === row && isDecided(row) : isWritten(row),
  );
  const kept = others.map((row) => ({ ...valuesOfRow(row), ...(isOurs(row) ? decided.get(row.key) : {}) }));
  return [...current, ...kept].map(inOrder);
}

/** The row of each finding; where somebody copied it, the last one with a decision. */
function rowsById(rows: readonly SnapshotRow[]): ReadonlyMap<string, SnapshotRow> {
  const byId = new Map<string, SnapshotRow>();
  for (const row of rows) {
    const known = byId.get(row.key);
    if (!known || isDecided(row) || !isDecided(known)) byId.set(row.key, row);
  }
  return byId;
}

function valuesOf(
  finding: Finding,
  row: SnapshotRow | undefined,
  language: Language,
): Record<string, CellValue> {
  const { id, code, severity, table, key, found, message } = finding;
  return {
    id,
    code,
    severity: severityWords[severity],
    table,
    key,
    column: columnName(finding, language),
    found,
    message: say(language, message),
    ...Object.fromEntries(DECIDED.map((name) => [name, row?.cells[name]?.value ?? null])),
  };
}

/** The heading of the finding's column; what the decision leaves open stands in no table and has a label. */
function columnName({ table, column }: Finding, language: Language): string | null {
  if (column === null) return null;
  return table === null ? say(language, { code: `check.decision.${column}` }) : headingOf(table, column);
}

function valuesOfRow(row: SnapshotRow): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, cell.value]));
}

/**
 * False for a row that a person added: the product gives each row an id and the code of a check. Where such a
 * column is gone, nothing tells them apart.
 */
function isOurs({ cells }: SnapshotRow): boolean {
  return [cells.id, cells.code].every((cell) => cell === undefined || textOf(cell) !== '');
}

function isDecided({ cells }: SnapshotRow): boolean {
  return DECIDED.some((name) => textOf(cells[name]) !== '');
}

function isWritten({ cells }: SnapshotRow): boolean {
  return Object.values(cells).some((cell) => textOf(cell) !== '');
}

const textOf = (cell: SnapshotRow['cells'][string] | undefined): string => (cell?.text ?? '').trim();

function inOrder(values: Record<string, CellValue>): CellValue[] {
  return tableDefinition('KiemTra').columns.map(({ id }) => values[id] ?? null);
}
