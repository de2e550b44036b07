import type { Message } from '../../plan/message';
import type { Unlikeness } from '../value/whySame';
import type { KeptStretch } from './keptCells';
import type { RowPlace } from '../place';
import type { AddedRow, FileCell, RefusedCell, SentCell, Submission } from './submission';

/** The lists of a submission while its cells are being held against what went out. */
export interface Tally {
  unchanged: number;
  readonly kept: KeptStretch[];
  readonly behind: SentCell[];
  readonly taken: SentCell[];
  readonly changed: SentCell[];
  readonly withdrawn: SentCell[];
  readonly repeated: SentCell[];
  readonly differing: SentCell[];
  readonly rejected: RefusedCell[];
  readonly added: AddedRow[];
  readonly removed: Submission['removed'][number][];
  /** How many cells are written otherwise than they went out and mean the same, by what differs. */
  readonly unlike: Map<Unlikeness, number>;
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return {
    unchanged: 0,
    kept: [],
    behind: [],
    taken: [],
    changed: [],
    withdrawn: [],
    repeated: [],
    differing: [],
    rejected: [],
    added: [],
    removed: [],
    unlike: new Map(),
  };
}

/** Counts a cell as it went out; neighbours of a row are kept as one stretch. */
export function keep(tally: Tally, place: RowPlace, sheet: string, row: number, column: number): void {
  tally.unchanged += 1;
  const last = tally.kept.at(-1);
  if (last?.place === place && last.row === row && last.to + 1 === column) last.to = column;
  else tally.kept.push({ place, sheet, row, from: column, to: column });
}

/** Counts one more cell that is written otherwise and means the same. */
export function countUnlike({ unlike }: Tally, why: Unlikeness | null, count = 1): void {
  if (why !== null) unlike.set(why, (unlike.get(why) ?? 0) + count);
}

/** Puts a cell of which nothing is taken to the others. */
export function refuse(
  tally: Tally,
  at: FileCell,
  place: RefusedCell['place'],
  found: string,
  code: Message['code'],
): void {
  tally.rejected.push({ ...at, place, found, message: { code } });
}

/** Adds what one row came to. */
export function addTo(tally: Tally, row: Tally): void {
  tally.unchanged += row.unchanged;
  tally.kept.push(...row.kept);
  tally.behind.push(...row.behind);
  tally.taken.push(...row.taken);
  tally.changed.push(...row.changed);
  tally.withdrawn.push(...row.withdrawn);
  tally.rejected.push(...row.rejected);
  for (const [why, count] of row.unlike) countUnlike(tally, why, count);
}
