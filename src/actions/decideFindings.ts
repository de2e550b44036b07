import type { Finding } from '../checks/finding';
import { findingRows } from '../checks/findingRows';
import type { Language } from '../i18n/catalogue';
import { Failure } from '../plan/failure';
import { cellsOf, decisionChanges, refuseMissing, writtenChange } from '../review/worklist/decided';
import type { DecisionKind } from '../review/worklist/decision';
import type { WorkbookChange } from '../workbook/change';
import type { CellValue } from '../workbook/document';
import type { WorkbookPort } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { noteOf, type Action } from './action';

export interface DecideInput {
  /** Everything that the last check found, in its order. */
  readonly findings: readonly Finding[];
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
  /** The findings that are decided, by their ids. */
  readonly ids: readonly string[];
  /** Null withdraws what was decided about them. */
  readonly decision: DecisionKind | null;
  /** Why; an acceptance must have one. */
  readonly reason: string;
}

export interface DecideOutcome {
  /** The cells of `KiemTra` that say it; turned round they take it back. */
  readonly changes: readonly WorkbookChange[];
}

/**
 * Writes what a person decided beside findings in `KiemTra`, with the day. Where the sheet does not list all
 * of them yet, the whole list is written in the same request. Throws `Failure` `review.no-reason` for an
 * acceptance without one, `review.no-list` or `review.no-column` where there is no place for it.
 */
export const decideFindings: Action<DecideInput, DecideOutcome> = {
  id: 'decide-findings',
  label: 'action.decide-findings',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { findings, snapshot, language, ids, decision, reason }) {
    const { port, today, progress } = context;
    if (decision === 'accepted' && reason.trim() === '') throw new Failure('review.no-reason');
    const chosen = new Set(ids);
    const made = { kind: decision, reason, day: today };
    const note = noteOf(context, 'decide-findings');
    progress({ code: 'action.decide-findings.write', params: { count: chosen.size } });
    if (areListed(snapshot, chosen)) {
      const changes = decisionChanges(snapshot, chosen, made);
      if (changes.length > 0) await port.apply(changes, note);
      return { changes };
    }
    const { table, now } = await listNow(port, snapshot);
    const cells = cellsOf(made, now.date1904);
    refuseMissing(table, cells);
    const rows = findingRows(findings, now, language, new Map([...chosen].map((id) => [id, cells])));
    const changes = changesIn(table, rows, chosen, Object.keys(cells));
    await port.replaceRows('KiemTra', rows, note, changes);
    return { changes };
  },
};

function areListed({ tables }: WorkbookSnapshot, chosen: ReadonlySet<string>): boolean {
  const listed = new Set(tables.KiemTra?.rows.map(({ key }) => key));
  return [...chosen].every((id) => listed.has(id));
}

/** The list as it stands by now: what a colleague wrote into it since the check must not be written over. */
async function listNow(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
): Promise<{ readonly table: TableSnapshot; readonly now: WorkbookSnapshot }> {
  const now = snapshot.tables.KiemTra ? recognise(await port.read()) : snapshot;
  const table = now.tables.KiemTra;
  if (!table) throw new Failure('review.no-list');
  return { table, now };
}

/** What the new rows of the decided findings say that the sheet did not say before, at their new places. */
function changesIn(
  table: TableSnapshot,
  rows: readonly (readonly CellValue[])[],
  chosen: ReadonlySet<string>,
  columns: readonly string[],
): WorkbookChange[] {
  const before = new Map(table.rows.map((row) => [row.key, row.cells]));
  return rows.flatMap((values, index) => {
    const key = values[0] ?? null;
    if (typeof key !== 'string' || !chosen.has(key)) return [];
    return columns.flatMap((column) => {
      const change = writtenChange(table, { key, index, column, values });
      const stood = before.get(key)?.[column]?.value ?? null;
      return change === null || stood === change.after ? [] : [{ ...change, before: stood }];
    });
  });
}
