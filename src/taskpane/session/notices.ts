import type { TakeRepliesOutcome } from '../../actions/takeReplies';
import type { ReplyItem } from '../../review/reply/replies';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { TakeBackOutcome } from '../../actions/takeBack';
import type { SettingsInput } from '../../actions/changeSettings';
import type { Fix } from '../../checks/finding';
import type { DecisionKind } from '../../review/worklist/decision';
import type { WorkbookChange } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Damage } from '../../workbook/repair/damage';
import type { RepairStep } from '../../workbook/repair/step';
import type { SettleInput } from '../../actions/settleSpellings';
import type { Command } from './command';
import { countFindings } from './countFindings';
import type { Checked, Notice } from './state';

/** What is said after cells were fixed, or a fix was taken back. */
export function fixedNotice(
  cells: number,
  outcome: CheckOutcome,
  undoing: boolean,
  undo: Command | null,
): Notice {
  const { error, warning } = countFindings(outcome.findings);
  const code = undoing ? 'pane.notice.undone' : 'pane.notice.fixed';
  return { message: { code, params: { cells, error, warning } }, undo };
}

/** How many findings were decided, and how. */
export function decidedNotice(count: number, decision: DecisionKind | null, undo: Command | null): Notice {
  return { message: { code: `pane.notice.decided.${decision ?? 'reopened'}`, params: { count } }, undo };
}

/** What a consolidation wrote, and the way back: the entry of the journal that it is. */
export function mergedNotice(cells: number, before: JournalOf, after: JournalOf): Notice {
  const last = (of: JournalOf): number => of.journal?.entries.at(-1)?.number ?? 0;
  const entry = last(after) > last(before) ? last(after) : null;
  if (cells === 0 && entry === null) return { message: { code: 'pane.notice.merged-nothing' }, undo: null };
  return {
    message: { code: 'pane.notice.merged', params: { cells } },
    undo: entry === null ? null : { kind: 'take-back', entry, choices: [] },
  };
}

/** What was mended, and whether a person still has to do something. */
export function repairedNotice(
  mended: readonly Damage[],
  left: readonly Damage[],
  back: readonly RepairStep[],
): Notice {
  const open = left.filter(({ kind }) => kind === 'broken').length;
  const code = open > 0 ? 'pane.notice.repaired-some' : 'pane.notice.repaired';
  return {
    message: { code, params: { count: mended.length, open } },
    undo: back.length > 0 ? { kind: 'unrepair', back } : null,
  };
}

/** What was put back, what was left, and the way back of that. */
export function takenBackNotice({ plan, changes }: TakeBackOutcome, { journal }: JournalOf): Notice {
  const { entry, conflicts, gone, ready } = plan;
  const kept = conflicts.length - (changes.length - ready.length);
  const written = changes.length > 0 || plan.facts.settings !== null || plan.facts.highlights !== null;
  const undo = written ? journal?.entries.findLast(({ undoes }) => undoes === entry.number) : undefined;
  const params = { entry: entry.number, cells: changes.length, left: kept + gone.length };
  const code = written
    ? kept + gone.length > 0
      ? 'pane.notice.taken-back-some'
      : 'pane.notice.taken-back'
    : 'pane.notice.nothing-taken-back';
  return {
    message: { code, params },
    undo: undo ? { kind: 'take-back', entry: undo.number, choices: [] } : null,
  };
}

/**
 * The command that takes changes of cells back: as the entry that they are in the journal which was read
 * after them, or by themselves where it could not be written.
 */
export function takingBack(changes: readonly WorkbookChange[], snapshot?: JournalOf): Command {
  const written = new Set(changes.map(cellWritten));
  const entry = snapshot?.journal?.entries
    .slice(-NEWEST)
    .findLast(
      (each) => each.changes.length > 0 && each.changes.every((change) => written.has(cellWritten(change))),
    );
  return entry
    ? { kind: 'take-back', entry: entry.number, choices: [] }
    : { kind: 'fix', fixes: [inverse(changes)], undoing: true };
}

type JournalOf = Pick<WorkbookSnapshot, 'journal'>;

/** Others may have written at the same time. */
const NEWEST = 10;

const cellWritten = ({ table, key, of, column, before, after }: WorkbookChange): string =>
  JSON.stringify([table, key, of ?? null, column, before, after]);

/** What became of the answers of units. */
export function repliesNotice(
  items: readonly ReplyItem[],
  { changes, closed, reopened }: TakeRepliesOutcome,
  after?: JournalOf,
): Notice {
  const cells = items.filter(({ change }) => change !== null).length;
  return {
    message: { code: 'pane.notice.replies-taken', params: { closed, reopened, cells } },
    undo: changes.length > 0 ? takingBack(changes, after) : null,
  };
}

/** What was written into the cells of a unit, or remembered of its names. */
export function settledNotice(
  { snapshot, settlement }: SettleInput,
  changes: readonly WorkbookChange[],
  after?: JournalOf,
): Notice {
  const { unit, accepted, rewritten } = settlement;
  const row = snapshot.tables.DonVi?.rows.find(({ cells }) => cells.unit?.text.trim() === unit);
  const params = { name: row?.cells.name?.text ?? unit, cells: changes.length, count: accepted.length };
  const code = rewritten.length > 0 ? 'pane.notice.settled' : 'pane.notice.remembered';
  return {
    message: { code, params },
    undo: changes.length > 0 ? takingBack(changes, after) : null,
  };
}

/** The fix that takes changes back, last first. */
function inverse(changes: readonly WorkbookChange[]): Fix {
  const back = [...changes].reverse().map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
  }));
  return { label: { code: 'pane.undo' }, sure: true, changes: back };
}

/** The command that puts the settings back as the last check found them; null where they are not known. */
export function settingsBefore(checked: Checked | null, settings: SettingsInput): Command | null {
  if (!checked) return null;
  const { snapshot, dueSoonDays } = checked.outcome;
  return {
    kind: 'settings',
    settings: {
      ...('asOf' in settings ? { asOf: snapshot.asOf } : {}),
      ...('dueSoonDays' in settings ? { dueSoonDays } : {}),
    },
  };
}
