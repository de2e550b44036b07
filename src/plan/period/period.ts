import type { IsoDate } from '../isoDate';
import type { Message } from '../message';

export type PeriodKind = 'range' | 'open' | 'recurring' | 'conditional' | 'unreadable' | 'none';

/** What the text of `Giai đoạn thực hiện` means. */
export interface Period {
  /** The cell as written, in NFC, not trimmed. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** First day; null where the text names no start. */
  readonly from: IsoDate | null;
  /** Last day; null for an open period. */
  readonly to: IsoDate | null;
  readonly sure: boolean;
  readonly why: readonly Message[];
}
