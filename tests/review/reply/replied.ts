import { judgeReplies } from '../../../src/review/reply/judgeReplies';
import { readReply, type SlipReply } from '../../../src/review/reply/readReply';
import type { Replies, ReplyItem } from '../../../src/review/reply/replies';
import type { Slip } from '../../../src/review/slip/slip';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { answered, type Given } from '../slip/answering';
import { damaged, type Review } from '../slip/damagedPlan';

/** A slip as it comes back. */
export function comesBack(
  slip: Slip,
  answers: Readonly<Record<string, Given>>,
  { file = 'phieu.xlsx', modified = null, change = (document) => document }: Partial<Arrival> = {},
): SlipReply {
  return readReply(change(answered(slip, answers)), file, modified);
}

interface Arrival {
  readonly file: string;
  readonly modified: string | null;
  /** What happened to the file on the way. */
  readonly change: (document: WorkbookDocument) => WorkbookDocument;
}

/** What slips come to in a workbook. */
export function judged(replies: readonly SlipReply[], review: Review = damaged): Replies {
  return judgeReplies({ replies, ...review });
}

/** What matters of an item to a test. */
export function told(item: ReplyItem | undefined): object | null {
  if (!item) return null;
  const { kind, reason, change, decision, sure, look } = item;
  return {
    kind,
    reason,
    change: change && [change.before, change.after],
    decision,
    sure,
    look: look?.code ?? null,
  };
}
