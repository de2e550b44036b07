import type { Finding } from '../../checks/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { isSame } from '../../workbook/sameValue';
import type { UnitWork } from '../mine/unitWork';
import { findingUnits } from '../slip/findingUnits';
import { judgeAnswer } from './judgeAnswer';
import type { Answer, SlipReply } from './readReply';
import type { Replies, ReplyItem, Unfit } from './replies';

export interface ReplyInput {
  readonly replies: readonly SlipReply[];
  readonly snapshot: WorkbookSnapshot;
  readonly work: UnitWork;
  /** What the check finds now. */
  readonly findings: readonly Finding[];
}

/** An answer with the slip that it stands in. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly reply: SlipReply;
}

/**
 * What the answers come to. Of two answers of one unit to one finding the later one holds, by the time that
 * the file says it was saved at, else by the order given. What fits no more is said, never guessed at.
 */
export function judgeReplies({ replies, snapshot, work, findings }: ReplyInput): Replies {
  const unfit: Unfit[] = [];
  const superseded: Unfit[] = [];
  const ours = replies.filter((reply) => {
    const fault = planFault(reply, snapshot);
    if (fault) unfit.push(fault);
    return !fault;
  });
  const byFinding = new Map<string, GivenAnswer[]>();
  for (const reply of [...ours].sort(byTime)) {
    const asked = new Set(reply.identity.lines.map(({ finding }) => finding));
    for (const answer of reply.answers) {
      if (asked.has(answer.finding)) {
        byFinding.set(answer.finding, [...(byFinding.get(answer.finding) ?? []), { answer, reply }]);
      } else {
        unfit.push(unfitAnswer({ answer, reply }, 'reply.unknown-line'));
      }
    }
  }
  const unitsOf = findingUnits(snapshot, work);
  // Of findings that share an id, the first one is the one that a slip asks about.
  const standing = new Map([...findings].reverse().map((finding) => [finding.id, finding]));
  const items: ReplyItem[] = [];
  for (const given of byFinding.values()) {
    const { last, earlier } = latestOfEachUnit(given);
    for (const each of earlier) superseded.push(unfitAnswer(each, 'reply.answered-twice'));
    const differ = last.some((each) => !isAlike(each, last[0]));
    for (const each of differ ? last : last.slice(-1)) {
      const item = judgeAnswer(each, { snapshot, standing, unitsOf });
      items.push(differ ? { ...item, sure: false, look: { code: 'reply.units-differ' } } : item);
    }
  }
  const blank = ours
    .filter((reply) => reply.blank.length > 0)
    .map(({ file, blank: findings }) => ({ file, findings }));
  return { items: withoutClashes(items), unfit, superseded, blank };
}

/** A slip of another plan. Where either workbook lost its plan's id, the ids of the findings tell. */
function planFault({ file, identity }: SlipReply, { carrier }: WorkbookSnapshot): Unfit | null {
  const plan = carrier.content?.planId ?? null;
  if (plan === null || identity.plan === null || plan === identity.plan) return null;
  return { file, place: null, finding: null, message: { code: 'reply.other-plan' } };
}

function byTime(one: SlipReply, other: SlipReply): number {
  if (one.modified === null || other.modified === null || one.modified === other.modified) return 0;
  return one.modified < other.modified ? -1 : 1;
}

function unfitAnswer({ answer, reply }: GivenAnswer, code: string): Unfit {
  const { finding, place } = answer;
  return { file: reply.file, place, finding: finding || null, message: { code } };
}

/** The last answer of each unit, in their order, and the earlier ones that say something else. */
function latestOfEachUnit(given: readonly GivenAnswer[]): {
  readonly last: readonly GivenAnswer[];
  readonly earlier: readonly GivenAnswer[];
} {
  const byUnit = new Map<string, GivenAnswer>();
  for (const each of given) byUnit.set(each.reply.identity.unit.id, each);
  const last = [...byUnit.values()];
  const earlier = given.filter((each) => {
    const holds = byUnit.get(each.reply.identity.unit.id);
    return each !== holds && !isAlike(each, holds);
  });
  return { last, earlier };
}

function isAlike({ answer }: GivenAnswer, other: GivenAnswer | undefined): boolean {
  return (
    answer.reply === other?.answer.reply &&
    answer.reason === other.answer.reason &&
    isSame(answer.value.value, other.answer.value.value)
  );
}

/** Of answers that would write different values into one cell, none is sure. */
function withoutClashes(items: readonly ReplyItem[]): readonly ReplyItem[] {
  const byCell = new Map<string, ReplyItem[]>();
  for (const item of items) {
    if (!item.change) continue;
    const cell = `${item.change.sheet}!${item.change.cell}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), item]);
  }
  const clashing = new Set(
    [...byCell.values()].flatMap((own) => {
      const after = own[0]?.change?.after ?? null;
      return own.every(({ change }) => isSame(change?.after ?? null, after)) ? [] : own;
    }),
  );
  return items.map((item) =>
    clashing.has(item) ? { ...item, sure: false, look: item.look ?? { code: 'reply.same-cell' } } : item,
  );
}
