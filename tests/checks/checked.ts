import type { Finding } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/runChecks';
import { say } from '../../src/i18n/catalogue';
import type { Plan } from '../../src/plan/plan';
import { readingsOfIndicator, readingsOfTask } from '../../src/plan/readings';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import type { UnitRegistry } from '../../src/plan/unit/registry';
import { rowsOfRegistry } from '../../src/plan/unit/registryRows';
import { buildBlueprint } from '../../src/workbook/blueprint/buildBlueprint';
import type { CellValue, WorkbookDocument } from '../../src/workbook/document';
import { documentOf } from '../../src/workbook/documentOf';
import type { NamedCell, RawCell, RawTable, WorkbookReading } from '../../src/workbook/reading';
import { recognise } from '../../src/workbook/recognise';
import { registryOf } from '../../src/workbook/registryOf';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { headingOf } from '../../src/workbook/structuredReference';
import type { TableName } from '../../src/workbook/tableDefinition';
import { readBack } from '../workbook/readBack';
import { smallPlan } from './smallPlan';

export const AS_OF = '2024-06-01';

const decisionCell = (cell: string, value: string): NamedCell => ({ sheet: 'Tổng quan', cell, value });

/** The workbook into which a plan was just loaded. */
export function loadedDocument(plan: Plan): WorkbookDocument {
  const context = { asOf: AS_OF, decisionYear: plan.metadata.year };
  const blueprint = buildBlueprint({
    plan,
    readings: {
      task: (task) => readingsOfTask(task, bundledRegistry, context),
      indicator: (indicator) => readingsOfIndicator(indicator, bundledRegistry, context),
    },
    units: rowsOfRegistry(bundledRegistry.records),
    asOf: AS_OF,
    dueSoonDays: 30,
  });
  return documentOf(blueprint);
}

/** The reading of it. */
export function loaded(plan: Plan): WorkbookReading {
  return {
    ...readBack(loadedDocument(plan)),
    decision: {
      number: decisionCell('C4', plan.metadata.number ?? ''),
      date: decisionCell('C5', plan.metadata.date ?? ''),
    },
  };
}

/** One cell with another value: its table, the row's key (or its number from 1), its column. */
export type Edit = readonly [
  table: TableName,
  row: string | number,
  column: string,
  value: CellValue | RawCell,
];

/** The reading with some cells changed, as if somebody had typed over them. */
export function edited(reading: WorkbookReading, edits: readonly Edit[]): WorkbookReading {
  return { ...reading, tables: reading.tables.map((table) => editedTable(table, edits)) };
}

function editedTable(table: RawTable, edits: readonly Edit[]): RawTable {
  const mine = edits.filter(([name]) => name === table.name);
  if (mine.length === 0) return table;
  const rows = table.rows.map((cells, index) => {
    const next = [...cells];
    for (const [name, row, column, value] of mine) {
      if (cells[0]?.value !== row && index + 1 !== row) continue;
      const place = table.headings.indexOf(headingOf(name, column));
      // A column whose heading was changed is not found, as by anybody who looks for it.
      if (place < 0) continue;
      const isCell = typeof value === 'object' && value !== null && 'value' in value;
      next[place] = isCell ? value : { ...next[place], value };
    }
    return next;
  });
  return { ...table, rows };
}

/** The reading with one more row at the end of a table. */
export function withRow(
  reading: WorkbookReading,
  name: TableName,
  values: Readonly<Record<string, CellValue>>,
): WorkbookReading {
  const added = ({ headings }: RawTable): RawCell[] =>
    headings.map((heading) => {
      const [, value] = Object.entries(values).find(([id]) => headingOf(name, id) === heading) ?? [];
      return { value: value ?? null };
    });
  return {
    ...reading,
    tables: reading.tables.map((table) =>
      table.name === name ? { ...table, rows: [...table.rows, added(table)] } : table,
    ),
  };
}

export interface Given {
  readonly asOf?: string;
  /** The plan that the workbook was loaded from; null where it is not known. */
  readonly original?: Plan | null;
  readonly decisionYear?: number | null;
  /** The workbook at the end of the last period. */
  readonly last?: WorkbookSnapshot;
  /** True to be told of texts that are no longer the decision's; a test that types over a text knows that. */
  readonly alterations?: boolean;
}

/** Registries by the table that they were read from: building one is the slow part of a check. */
const registries = new Map<string, UnitRegistry>();

function registryIn(snapshot: WorkbookSnapshot): UnitRegistry {
  const table = JSON.stringify(
    snapshot.tables.DonVi?.rows.map(({ cells }) => Object.values(cells).map(({ text }) => text)),
  );
  const known = registries.get(table) ?? registryOf(snapshot);
  registries.set(table, known);
  return known;
}

/** What the checks say of a snapshot. */
export function checkedSnapshot(snapshot: WorkbookSnapshot, given: Given = {}): Finding[] {
  const findings = runChecks({
    snapshot,
    registry: registryIn(snapshot),
    asOf: given.asOf ?? AS_OF,
    decisionYear: given.decisionYear ?? 2024,
    original: given.original === undefined ? smallPlan : given.original,
    ...(given.last ? { last: given.last } : {}),
  });
  return given.alterations === true
    ? findings
    : findings.filter(({ code }) => code !== 'decision.text-altered');
}

export const smallWorkbook: WorkbookReading = loaded(smallPlan);

/** What the checks say of the small workbook after these changes. */
export function checked(edits: readonly Edit[], given: Given = {}): Finding[] {
  return checkedSnapshot(recognise(edited(smallWorkbook, edits)), given);
}

/** The findings where one cell of the task A.I.1 (row 2 of its sheet) was typed over. */
export const inTask = (column: string, value: CellValue | RawCell, given: Given = {}): Finding[] =>
  checked([['NhiemVu', 'A.I.1', column, value]], given);

/** The findings where one cell of the indicator PL01.1.a (row 2 of its sheet) was typed over. */
export const inIndicator = (column: string, value: CellValue | RawCell, given: Given = {}): Finding[] =>
  checked([['ChiTieu', 'PL01.1.a', column, value]], given);

/** The codes of findings, in their order. */
export const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

/** What a test says of a finding: texts in Vietnamese, and of the fix what it writes and whether it is sure. */
export function told(finding: Finding | undefined): object | null {
  if (!finding) return null;
  const { code, severity, cell, key, column, found, expected, fix } = finding;
  return {
    code,
    severity,
    cell,
    key,
    column,
    found,
    expected: expected && say('vi', expected),
    fix: fix && { sure: fix.sure, after: fix.changes.map(({ after }) => after) },
  };
}

/** The findings whose sentences lack a word in either language: placeholders left open, codes without text. */
export function unsaid(findings: readonly Finding[]): string[] {
  const sentences = findings.flatMap(({ message, expected, fix, reading }) => [
    message,
    ...(expected ? [expected] : []),
    ...(fix ? [fix.label] : []),
    ...(reading ?? []),
  ]);
  return sentences
    .flatMap((message) => [say('vi', message), say('en', message)].map((text) => [message.code, text]))
    .filter(([code, text]) => code === text || /\{\w+[|}]/.test(text ?? ''))
    .map(([code]) => code ?? '');
}
