import { isoDate, isRealDay, parseIsoDate } from '../plan/isoDate';
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
    metadata: withDecision(content?.metadata ?? unknownMetadata, snapshot.decision),
    indicators: snapshot.tables.ChiTieu?.rows.map(indicatorOf) ?? [],
    tasks: snapshot.tables.NhiemVu?.rows.map((row) => taskOf(row, content?.partTitles ?? {})) ?? [],
    obligations: content?.obligations ?? [],
  };
}

/** A number or date that the source left open and a person has since written on Tổng quan. */
function withDecision(metadata: PlanMetadata, decision: WorkbookSnapshot['decision']): PlanMetadata {
  return {
    ...metadata,
    number: metadata.number ?? (decision?.number?.text || null),
    date: metadata.date ?? dayIn(decision?.date?.text ?? ''),
  };
}

/** A day written as `YYYY-MM-DD` or dd/mm/yyyy; null for anything else. */
export function dayIn(text: string): string | null {
  if (parseIsoDate(text)) return text;
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!local) return null;
  const [day, month, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  return isRealDay(year, month, day) ? isoDate(year, month, day) : null;
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
