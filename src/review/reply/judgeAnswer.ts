import type { Finding } from '../../checks/finding';
import { changeOf } from '../../checks/place';
import type { Message } from '../../plan/message';
import { isSame } from '../../workbook/sameValue';
import type { SnapshotCell, SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import type { AskedLine } from '../slip/identity';
import { findingRow, type FindingRow } from '../slip/findingRow';
import type { FindingUnits } from '../slip/findingUnits';
import { slipHeadings, type ReplyKind } from '../slip/wording';
import { decisionIn, type DecisionKind } from '../worklist/decision';
import type { GivenAnswer } from './judgeReplies';
import { newValue } from './newValue';
import type { Answer } from './readReply';
import type { ReplyItem } from './replies';

export interface AnswerContext {
  readonly snapshot: WorkbookSnapshot;
  /** What the check finds now, by id. */
  readonly standing: ReadonlyMap<string, Finding>;
  readonly unitsOf: FindingUnits;
}

/** What an answer comes to, before it is held against what was decided since. */
type Verdict = Pick<ReplyItem, 'change' | 'decision' | 'sure' | 'look'>;

/** Where the cell that was asked about stands now; `cell` is absent where the question was about the row. */
interface Asked extends FindingRow {
  readonly cell: SnapshotCell | undefined;
}

/** What one answer comes to. Its finding is one that the slip asked about. */
export function judgeAnswer({ answer, reply }: GivenAnswer, context: AnswerContext): ReplyItem {
  const { snapshot, standing, unitsOf } = context;
  const asked = reply.identity.lines.find(({ finding }) => finding === answer.finding) as AskedLine;
  const now = standing.get(asked.finding);
  const place = { ...asked, cell: now?.cell ?? null };
  const found = findingRow(snapshot, place);
  const kind: ReplyKind =
    answer.kind ?? (answer.reply === '' && answer.value.value !== null ? 'fixed' : 'asked');
  const verdict = found
    ? verdictOf({ answer, reply }, kind, asked, { ...found, cell: cellOf(found, asked) }, context)
    : open('reply.row-gone');
  const item = {
    asked,
    unit: reply.identity.unit,
    file: reply.file,
    place: answer.place,
    kind,
    reason: reasonOf(answer, verdict),
    ...verdict,
    taken: false,
  };
  if (found && !unitsOf(place).has(reply.identity.unit.id)) {
    return { ...item, sure: false, look: { code: 'reply.other-unit' } };
  }
  return heldAgainstDecision(item, snapshot);
}

function cellOf({ row }: FindingRow, { column }: AskedLine): SnapshotCell | undefined {
  return column === null ? undefined : row.cells[column];
}

function verdictOf(
  { answer, reply }: GivenAnswer,
  kind: ReplyKind,
  asked: AskedLine,
  { table, row, cell }: Asked,
  { snapshot, standing }: AnswerContext,
): Verdict {
  const written =
    cell === undefined || asked.column === null
      ? null
      : newValue(
          { cell: answer.value, date1904: reply.date1904 },
          { table: table.name, column: asked.column, cell, date1904: snapshot.date1904 },
        );
  const stands = standing.has(asked.finding);
  if (kind === 'asked')
    return open(answer.kind === null && answer.reply !== '' ? 'reply.unknown-word' : 'reply.asked');
  if (kind === 'kept') {
    if (written) return open('reply.kept-and-value');
    if (answer.reason === '') return open('reply.no-reason');
    return heldAgainstNow(close('accepted'), cell, asked, stands);
  }
  if (!written) {
    if (cell === undefined && answer.value.value !== null) return open('reply.no-cell');
    return stands ? open('reply.nothing-fixed') : close('fixed');
  }
  if (written.fault) return openFor(written.fault);
  if (cell && isSame(cell.value, written.value)) return close('fixed');
  const change = asked.column === null ? null : changeOf(table, row, asked.column, written.value);
  if (!change) return open('reply.no-cell');
  const fixed = { ...close('fixed'), change };
  return heldAgainstNow(fixed, cell, asked, stands);
}

/** An answer is sure where its cell still holds what the slip showed, and the finding still stands. */
function heldAgainstNow(
  verdict: Verdict,
  cell: SnapshotCell | undefined,
  { before }: AskedLine,
  stands: boolean,
): Verdict {
  if (cell && !isSame(cell.value, before)) return unsure(verdict, 'reply.cell-changed');
  return stands ? verdict : unsure(verdict, 'reply.not-standing');
}

/** The reason with what else was written and goes nowhere else, so that it is not lost. */
function reasonOf({ kind, reply, reason, value }: Answer, { decision }: Verdict): string {
  const word = kind === null ? reply : '';
  const { value: written } = value;
  const left =
    decision !== null || written === null || typeof written === 'object' ? '' : String(written).trim();
  return [word, reason, left === '' ? '' : `(${slipHeadings.value}: ${left})`].filter(Boolean).join(' ');
}

const close = (decision: 'fixed' | 'accepted'): Verdict => ({
  change: null,
  decision,
  sure: true,
  look: null,
});

/** The finding is open again, and a person has to look at it. */
const openFor = (look: Message): Verdict => ({ change: null, decision: null, sure: true, look });
const open = (code: string): Verdict => openFor({ code });

const unsure = (verdict: Verdict, code: string): Verdict => ({ ...verdict, sure: false, look: { code } });

/** What a person decided since the slip went out stands, unless someone ticks the answer. */
function heldAgainstDecision(item: ReplyItem, { tables }: WorkbookSnapshot): ReplyItem {
  const row = tables.KiemTra?.rows.find(({ key }) => key === item.asked.finding);
  const decided = row ? decisionIn(row) : null;
  if (row && isTaken(item, row, decided?.kind ?? null)) return { ...item, taken: true, look: null };
  if (!decided || decided.kind === 'sentBack') return item;
  const look: Message = item.look ?? { code: 'reply.decided-since' };
  return { ...item, sure: false, look };
}

/** True where all that the answer comes to stands beside its finding. A reply without a reason leaves the one there. */
function isTaken(
  { change, decision, reason }: ReplyItem,
  { cells }: SnapshotRow,
  decided: DecisionKind | null,
): boolean {
  const textIn = (column: string): string => cells[column]?.text.trim() ?? '';
  // A finding that an answer opened again has the day of the answer; one that nobody decided has none.
  const isAnswered = decision !== null || textIn('decidedOn') !== '';
  const isTold = reason === '' || reason === textIn('reason');
  return change === null && decided === decision && isAnswered && isTold;
}
