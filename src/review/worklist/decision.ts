import type { SnapshotRow } from '../../workbook/snapshot';
import { isWord } from '../../workbook/warning';
import { decisionWords } from '../../workbook/words';

/** What a person did about a finding. */
export type DecisionKind = keyof typeof decisionWords;

/** A decision as it stands in `KiemTra`. */
export interface Decision {
  readonly kind: DecisionKind;
  /** As written; empty where none was given. */
  readonly reason: string;
  /** The day as `YYYY-MM-DD`, or what stands in its place; empty where nothing does. */
  readonly day: string;
}

const kinds = Object.keys(decisionWords) as DecisionKind[];

/** The decision in a row of `KiemTra`; null where the cell holds none of the words. */
export function decisionIn({ cells }: SnapshotRow): Decision | null {
  const written = cells.decision?.text ?? '';
  const kind = kinds.find((each) => isWord(written, decisionWords[each]));
  if (kind === undefined) return null;
  return { kind, reason: (cells.reason?.text ?? '').trim(), day: (cells.decidedOn?.text ?? '').trim() };
}
