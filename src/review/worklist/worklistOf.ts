import type { Finding, Severity } from '../../checks/finding';
import { fingerprint } from '../../checks/fingerprint';
import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import { isWord } from '../../workbook/warning';
import { severityWords } from '../../workbook/words';
import type { Decision } from './decision';
import { decisionIn } from './decision';
import type { FindingState, FormerDecision, RecordedFinding, WorkItem, Worklist } from './worklist';

/** A row of `KiemTra` with a decision. */
interface Decided {
  readonly row: SnapshotRow;
  readonly decision: Decision;
}

/**
 * The work list of these findings by what people decided in `KiemTra`. A decision holds for the finding with
 * its id, which holds what was found: where the cell has changed, an acceptance has ended, and the finding
 * that stands there now is open and tells of it.
 */
export function worklistOf(findings: readonly Finding[], { tables }: WorkbookSnapshot): Worklist {
  const decided = new Map<string, Decided>();
  for (const row of tables.KiemTra?.rows ?? []) {
    const decision = decisionIn(row);
    if (decision) decided.set(row.key, { row, decision });
  }
  const standing = new Set(findings.map(({ id }) => id));
  const gone = [...decided.values()].filter(({ row }) => !standing.has(row.key));
  const goneAt = byPlace(gone);
  const told = new Set<string>();
  const items: WorkItem[] = findings.map((finding) => {
    const own = decided.get(finding.id)?.decision ?? null;
    if (own && own.kind !== 'fixed') return itemOf(finding, own, null);
    if (own) return itemOf(finding, null, { decision: own, why: 'still-there', found: finding.found });
    const before = goneAt(finding);
    for (const { row } of before) told.add(row.key);
    const last = before.at(-1);
    return itemOf(
      finding,
      null,
      last ? { decision: last.decision, why: 'changed', found: textIn(last.row, 'found') } : null,
    );
  });
  for (const { row, decision } of gone) {
    if (told.has(row.key)) continue;
    items.push({ kind: 'gone', id: row.key, state: 'fixed', recorded: recordedIn(row), decision });
  }
  return { items, counts: countsOf(items) };
}

function itemOf(finding: Finding, decision: Decision | null, former: FormerDecision | null): WorkItem {
  const state =
    decision === null || decision.kind === 'fixed' ? ('open' as const) : stateOfKind[decision.kind];
  return { kind: 'standing', id: finding.id, state, finding, decision, former };
}

const stateOfKind = { accepted: 'accepted', sentBack: 'sentBack' } as const;

/**
 * Finds the rows that were accepted or sent back at the very place of a finding, in the order of their days.
 * `KiemTra` does not hold all of a place; the id, which is made of it and of what was found, does.
 */
function byPlace(gone: readonly Decided[]): (finding: Finding) => readonly Decided[] {
  const near = new Map<string, Decided[]>();
  for (const each of gone) {
    if (each.decision.kind === 'fixed') continue;
    const place = nearby(textIn(each.row, 'code'), textIn(each.row, 'key'));
    near.set(place, [...(near.get(place) ?? []), each]);
  }
  // Most lists have none, and are long.
  if (near.size === 0) return () => [];
  return ({ code, table, key, of, column }) =>
    (near.get(nearby(code, key ?? '')) ?? [])
      .filter(({ row }) => {
        const found = textIn(row, 'found');
        return fingerprint([code, table, key, of ?? null, column, found]) === row.key;
      })
      .sort((one, other) => (one.decision.day < other.decision.day ? -1 : 1));
}

const nearby = (code: string, key: string): string => JSON.stringify([code, key]);

function recordedIn(row: SnapshotRow): RecordedFinding {
  const severity = (Object.keys(severityWords) as Severity[]).find((each) =>
    isWord(textIn(row, 'severity'), severityWords[each]),
  );
  return {
    id: row.key,
    code: textIn(row, 'code'),
    severity: severity ?? 'info',
    table: textIn(row, 'table') || null,
    key: textIn(row, 'key') || null,
    column: textIn(row, 'column') || null,
    found: textIn(row, 'found'),
    message: textIn(row, 'message'),
  };
}

/** A cell as it was written: a finding's id was made of what was found, in its own form. */
function textIn({ cells }: SnapshotRow, column: string): string {
  const value = cells[column]?.value ?? null;
  return typeof value === 'string' ? value : (cells[column]?.text ?? '');
}

function countsOf(items: readonly WorkItem[]): Record<FindingState, number> {
  const counts = { open: 0, fixed: 0, accepted: 0, sentBack: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
