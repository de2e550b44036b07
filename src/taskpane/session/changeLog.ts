import type { ChangeHint } from '../../workbook/hint';

/** Of more changes at once than this, it is not told where they are: all may have changed. */
const MOST_KEPT = 200;

/**
 * What has changed in the workbook, as far as it is known: hints in their order, or null where anything may
 * have.
 */
export type Changes = readonly ChangeHint[] | null;

/** These and one more; none of them where there are too many. */
export function withChange(changes: Changes, hint: ChangeHint | null): Changes {
  if (changes === null || hint === null || changes.length >= MOST_KEPT) return null;
  return [...changes, hint];
}

/**
 * Keeps what changed since the beginning of each reading: a reading tells nothing of what comes while it is
 * under way.
 */
export class ChangeLog {
  #begun: { changes: Changes }[] = [];

  /** Something changed; null where nobody knows what. */
  add(hint: ChangeHint | null): void {
    for (const reading of this.#begun) reading.changes = withChange(reading.changes, hint);
  }

  /** To be called before a reading; the answer tells what has changed since, and forgets it. */
  begin(): () => Changes {
    const reading: { changes: Changes } = { changes: [] };
    this.#begun.push(reading);
    return () => {
      this.#begun = this.#begun.filter((each) => each !== reading);
      return reading.changes;
    };
  }
}
