import type { Message } from '../../plan/message';
import type { WorkbookChange } from '../../workbook/change';
import type { AskedLine } from '../slip/identity';
import type { ReplyKind } from '../slip/wording';
import type { DecisionKind } from '../worklist/decision';

/** A unit's answer to one line, and what it comes to. */
export interface ReplyItem {
  readonly asked: AskedLine;
  readonly unit: { readonly id: string; readonly name: string };
  readonly file: string;
  /** Where the answer stands in the file. */
  readonly place: string;
  readonly kind: ReplyKind;
  /** The reason or question, as written. */
  readonly reason: string;
  /** What the answer changes in the plan; null where it changes nothing. */
  readonly change: WorkbookChange | null;
  /** What becomes of the finding: null opens it again. */
  readonly decision: Exclude<DecisionKind, 'sentBack'> | null;
  /** True where nothing speaks against taking it as it is. */
  readonly sure: boolean;
  /** True where the workbook holds it all already. */
  readonly taken: boolean;
  /** Why a person should look at it. */
  readonly look: Message | null;
}

/** An answer, or a file, that fits nothing. */
export interface Unfit {
  readonly file: string;
  /** Null for a whole file. */
  readonly place: string | null;
  readonly finding: string | null;
  readonly message: Message;
}

/** What slips that came back come to; nothing is written yet. */
export interface Replies {
  readonly items: readonly ReplyItem[];
  readonly unfit: readonly Unfit[];
  /** Answers that a later one took the place of. */
  readonly superseded: readonly Unfit[];
  /** Lines that were left blank; they stay as they are. */
  readonly blank: readonly { readonly file: string; readonly findings: readonly string[] }[];
}
