import type { Indicator, Plan, PlanMetadata, Task } from '../plan/plan';
import type { SnapshotRow, WorkbookSnapshot } from './snapshot';

const unknownMetadata: PlanMetadata = {
  issuer: null,
  number: null,
  date: null,
  year: null,
  title: null,
  basis: [],
};

/**
 * The plan that a workbook of ours holds: rows from its tables, in their order, the rest from its carrier.
 * Right after a load it is the plan that was loaded.
 */
export function planOf(snapshot: WorkbookSnapshot): Plan {
  const content = snapshot.carrier.content;
  return {
    metadata: content?.metadata ?? unknownMetadata,
    indicators: snapshot.tables.ChiTieu?.rows.map(indicatorOf) ?? [],
    tasks: snapshot.tables.NhiemVu?.rows.map((row) => taskOf(row, content?.partTitles ?? {})) ?? [],
    obligations: content?.obligations ?? [],
  };
}

function indicatorOf(row: SnapshotRow): Indicator {
  const text = (column: string): string => row.cells[column]?.text ?? '';
  return {
    key: row.key,
    group: text('group'),
    groupTitle: text('groupTitle'),
    label: text('label'),
    text: text('text'),
    lead: text('lead'),
    implementers: text('implementers'),
    period: text('period'),
    deadline: text('deadline'),
  };
}

function taskOf(row: SnapshotRow, partTitles: Readonly<Record<string, string>>): Task {
  const text = (column: string): string => row.cells[column]?.text ?? '';
  const part = text('part');
  return {
    key: row.key,
    part,
    partTitle: partTitles[part] ?? '',
    section: text('section'),
    sectionTitle: text('sectionTitle'),
    number: numberOf(text('number')),
    text: text('text'),
    lead: text('lead'),
    coordinators: text('coordinators'),
    result: text('result'),
    period: text('period'),
    deadline: text('deadline'),
  };
}

/** The number in a row's first cell; null where there is none or it is anything else. */
function numberOf(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
