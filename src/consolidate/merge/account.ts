import type { CellCounts, CellFate, ChangeRequest, Consolidation } from '../consolidation';
import type { Submission } from '../submission/submission';
import type { Findings } from './findings';

const NOTHING = { merged: 0, conflict: 0, requested: 0, rejected: 0, superseded: 0 } as const;

/** The counts of a file of which nothing was read. */
export const noCells: CellCounts = { total: 0, unchanged: 0, ...NOTHING };

/** How many cells that count a file has. */
export function totalOf(file: Submission): number {
  const listed = [file.changed, file.withdrawn, file.repeated, file.differing, file.rejected];
  const added = file.added.reduce((sum, { cells }) => sum + cells.length, 0);
  return file.unchanged + listed.reduce((sum, { length }) => sum + length, 0) + added;
}

/** Counts the cells of a file by what became of them; `total` is the file's own count, not the sum of those. */
export function countsOf(
  file: Submission,
  { unchanged }: Findings,
  fates: ReadonlyMap<string, FateCounts>,
): CellCounts {
  const own = fates.get(file.file) ?? NOTHING;
  return { total: totalOf(file), unchanged: file.unchanged + (unchanged.get(file.file) ?? 0), ...own };
}

/** How many cells of a file have each fate that is listed. */
export type FateCounts = Readonly<Record<Exclude<CellFate, 'unchanged'>, number>>;

/** The cells in the lists of a consolidation, by file and fate. */
export function fatesByFile(
  lists: Pick<Consolidation, 'merged' | 'conflicts' | 'requests' | 'rejected' | 'superseded'>,
): ReadonlyMap<string, FateCounts> {
  const fates = new Map<string, Record<keyof FateCounts, number>>();
  const add = (file: string, fate: keyof FateCounts, cells = 1): void => {
    const counts = fates.get(file) ?? { ...NOTHING };
    counts[fate] += cells;
    fates.set(file, counts);
  };
  for (const cell of lists.merged) for (const { file } of [cell, ...cell.also]) add(file, 'merged');
  for (const { values } of lists.conflicts) for (const { file } of values) add(file, 'conflict');
  for (const request of lists.requests) add(request.file, 'requested', cellsAskedFor(request));
  for (const { file } of lists.rejected) add(file, 'rejected');
  for (const { file } of lists.superseded) add(file, 'superseded');
  return fates;
}

/** A removed row has no cells. */
function cellsAskedFor({ kind, after }: ChangeRequest): number {
  if (kind === 'change') return 1;
  return typeof after === 'object' && after !== null ? Object.keys(after).length : 0;
}
