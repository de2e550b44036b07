import type { Finding } from '../../checks/finding';
import type { Plan } from '../../plan/plan';
import type { JournalEntry } from '../../workbook/journal/entry';
import { originalOf } from '../../workbook/repair/expected';
import type { RowName } from '../../workbook/rowName';
import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import { netChanges } from '../undo/netChanges';
import { rowTrail } from '../undo/rowTrail';
import { undoneCells } from '../undo/undoneCells';
import { valueText } from '../valueText';
import type { WorkItem } from '../worklist/worklist';
import { worklistOf } from '../worklist/worklistOf';
import { decisionTexts } from './decisionTexts';
import type { LifeEvent, RowLife } from './life';
import { sendersOf, settledIn } from './merged';
import { decidedEvent, inOrder, reportedEvents } from './rowEvents';

export interface LifeInput {
  readonly snapshot: WorkbookSnapshot;
  /** What the last check found in the whole workbook. */
  readonly findings: readonly Finding[];
  /** A plan that the workbook may have been loaded from, with all its texts. */
  readonly original: Plan | null;
}

/** Tells a row's life from what the workbook holds; the row goes by the name that it has now. */
export function lifeOf(name: RowName, { snapshot, findings, original }: LifeInput): RowLife {
  const entries = snapshot.journal?.entries ?? [];
  const trail = rowTrail(entries);
  const undone = undoneCells(entries, trail);
  const called = trail.rowCalled(name);
  const names = new Set([name.key]);
  for (const { changes } of entries) {
    for (const change of changes) if (trail.rowOf(change) === called) names.add(change.key);
  }
  const own = entries.flatMap((entry) => {
    const changes = netChanges(entry.changes.filter((change) => trail.rowOf(change) === called));
    const settled = settledIn(entry, name, names);
    return changes.length === 0 && settled.length === 0 ? [] : [{ entry, changes, settled }];
  });
  const row = rowIn(snapshot, name);
  const items = worklistOf(findings, snapshot).items.filter((item) => isAbout(item, name));
  const { date1904 } = snapshot;

  const changes = own.map(({ entry, changes, settled }): LifeEvent => ({
    kind: 'change',
    entry,
    settled,
    cells: changes.map((change) => ({
      column: change.column,
      before: valueText(change.before, change.table, change.column, date1904),
      after: valueText(change.after, change.table, change.column, date1904),
      undone: undone.isUndone(change),
      from: sendersOf(entry, change, snapshot),
    })),
  }));
  const decided = items.map(decidedEvent).filter((event) => event !== null);
  return {
    row: name,
    place: row && placeOf(snapshot, name, row),
    texts: decisionTexts({
      table: name.table,
      keys: [...keysIn(own), name.key],
      row,
      original: original && originalOf(snapshot, { plan: original }),
      changes: own.flatMap(({ entry, changes }) =>
        changes.map((change) => ({ change, action: entry.action, undone: undone.isUndone(change) })),
      ),
      date1904,
    }),
    events: inOrder(changes, [...(row ? reportedEvents(row) : []), ...decided]),
    findings: items.flatMap((item) =>
      item.kind === 'standing' ? [{ finding: item.finding, decision: item.decision }] : [],
    ),
  };
}

function rowIn({ tables }: WorkbookSnapshot, { table, key, of }: RowName): SnapshotRow | null {
  const found = tables[table]?.rows.find((row) => row.key === key && (of === undefined || row.of === of));
  return found ?? null;
}

function placeOf({ tables }: WorkbookSnapshot, { table }: RowName, { cells }: SnapshotRow): RowLife['place'] {
  const [first] = Object.values(cells);
  const sheet = tables[table]?.sheet;
  return first && sheet !== undefined && first.cell !== '' ? { sheet, cell: first.cell } : null;
}

function keysIn(own: readonly { readonly changes: JournalEntry['changes'] }[]): readonly string[] {
  return own.flatMap(({ changes }) => changes.map(({ key }) => key));
}

function isAbout(item: WorkItem, { table, key, of }: RowName): boolean {
  if (item.kind === 'gone') return item.recorded.table === table && item.recorded.key === key;
  const { finding } = item;
  return finding.table === table && finding.key === key && (of === undefined || finding.of === of);
}
