import type { Message } from '../../plan/message';

/**
 * How large the journal of a workbook may grow. At most so many entries stand whole, and they take at most so
 * many bytes; above either, the oldest become one entry (see `fold`) until half of both is free, and that is
 * said. So many of the newest always stay whole, whatever they take. The entry for the oldest holds each cell
 * that was ever changed once, so that it is bounded by the workbook's own size.
 */
export const BOUND = { entries: 20_000, bytes: 4_000_000, newest: 20 } as const;

/** From here on it is said, at each further twentieth, how full the journal is. */
const WARNED_FROM = 0.8;
const WARNED_EACH = 0.05;

/** Entries that stand whole and what they take. */
export interface Fullness {
  readonly entries: number;
  readonly bytes: number;
}

/** True where the journal is larger than it may be. */
export function isOver({ entries, bytes }: Fullness): boolean {
  return entries > BOUND.entries || bytes > BOUND.bytes;
}

/** What to say where a change has brought the journal near its bound; null where nothing need be said. */
export function nearlyFull(before: Fullness, after: Fullness): Message | null {
  const [was, is] = [shareOf(before), shareOf(after)];
  const stepped = Math.floor(is / WARNED_EACH) > Math.floor(was / WARNED_EACH);
  if (is < WARNED_FROM || !stepped) return null;
  return { code: 'journal.nearly-full', params: { percent: Math.floor(is * 100) } };
}

const shareOf = ({ entries, bytes }: Fullness): number =>
  Math.max(entries / BOUND.entries, bytes / BOUND.bytes);
