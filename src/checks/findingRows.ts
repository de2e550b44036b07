import { say, type Language } from '../i18n/catalogue';
import type { CellValue } from '../workbook/document';
import type { SnapshotRow, WorkbookSnapshot } from '../workbook/snapshot';
import { headingOf } from '../workbook/structuredReference';
import { tableDefinition } from '../workbook/tables';
import { severityWords } from '../workbook/words';
import type { Finding } from './finding';

/** What a person writes beside a finding; it stays with the finding's id. */
const DECIDED = ['decision', 'reason', 'decidedOn'] as const;

/**
 * The rows of `KiemTra` for these findings, in the order of its columns. What people decided stays: beside
 * its finding, or, where the finding is gone, in a row of its own at the end.
 */
export function findingRows(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
  language: Language,
): CellValue[][] {
  const before = new Map((snapshot.tables.KiemTra?.rows ?? []).map((row) => [row.key, row]));
  const current = findings.map((finding) => valuesOf(finding, before.get(finding.id), language));
  const ids = new Set(findings.map((finding) => finding.id));
  const decided = [...before.values()].filter((row) => !ids.has(row.key) && isDecided(row)).map(valuesOfRow);
  return [...current, ...decided].map(inOrder);
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

function isDecided(row: SnapshotRow): boolean {
  return DECIDED.some((name) => (row.cells[name]?.text ?? '').trim() !== '');
}

function inOrder(values: Record<string, CellValue>): CellValue[] {
  return tableDefinition('KiemTra').columns.map(({ id }) => values[id] ?? null);
}
