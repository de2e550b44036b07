import type { Finding } from '../checks/finding';
import { findingRows } from '../checks/findingRows';
import type { Language } from '../i18n/catalogue';
import { Failure } from '../plan/failure';
import type { ReplyItem } from '../review/reply/replies';
import { decisionChanges, planChanges } from '../review/reply/replyChanges';
import type { WorkbookChange } from '../workbook/change';
import type { PortNote, WorkbookPort } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noteOf, type Action } from './action';

export interface TakeRepliesInput {
  /** The answers that are taken, as `judgeReplies` gave them. */
  readonly items: readonly ReplyItem[];
  /** What the last check found. */
  readonly findings: readonly Finding[];
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

export interface TakeRepliesOutcome {
  /** Every cell that was written, in the plan and in `KiemTra`; turned round they take it back. */
  readonly changes: readonly WorkbookChange[];
  readonly closed: number;
  readonly reopened: number;
}

/**
 * Writes what units answered: the new values, and beside the findings what becomes of them with the answer as
 * its reason. Findings that `KiemTra` does not list yet are listed first; then all is written in one request,
 * or nothing where a cell has changed since. Throws `Failure` `review.no-list` or `review.no-column` where there
 * is no place for it, `reply.same-cell`, and what the port throws.
 */
export const takeReplies: Action<TakeRepliesInput, TakeRepliesOutcome> = {
  id: 'take-replies',
  label: 'action.take-replies',
  available: (state) => state.kind === 'master',
  async perform(context, { items, findings, snapshot, language }) {
    const { port, today, progress } = context;
    const chosen = items.filter(({ taken }) => !taken);
    const source = [...new Set(chosen.map(({ file }) => file))].join(', ');
    const note = noteOf(context, 'take-replies', source === '' ? {} : { source });
    progress({ code: 'action.take-replies.write', params: { count: chosen.length } });
    const listed = await withListed(port, snapshot, { findings, chosen, language, note });
    const changes = [...planChanges(chosen), ...decisionChanges(chosen, listed, today)];
    if (changes.length > 0) await port.apply(changes, note);
    const closed = chosen.filter(({ decision }) => decision !== null).length;
    return { changes, closed, reopened: chosen.length - closed };
  },
};

interface Listing {
  readonly findings: readonly Finding[];
  readonly chosen: readonly ReplyItem[];
  readonly language: Language;
  readonly note: PortNote;
}

/** The workbook with a row of `KiemTra` for each finding that an answer is about and that still stands. */
async function withListed(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
  { findings, chosen, language, note }: Listing,
): Promise<WorkbookSnapshot> {
  if (!snapshot.tables.KiemTra) throw new Failure('review.no-list');
  const standing = new Set(findings.map(({ id }) => id));
  const rows = new Set(snapshot.tables.KiemTra.rows.map(({ key }) => key));
  const unlisted = chosen.some(({ asked: { finding } }) => standing.has(finding) && !rows.has(finding));
  if (!unlisted) return snapshot;
  // As it stands by now: what a colleague decided since the check must not be written over.
  const now = recognise(await port.read());
  await port.replaceRows('KiemTra', findingRows(findings, now, language), note);
  return recognise(await port.read());
}
