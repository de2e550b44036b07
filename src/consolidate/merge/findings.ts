import type { ChangeRequest, Conflict, MergedCell, RejectedCell, SupersededCell } from '../consolidation';
import type { FiledCell } from './unitSays';

/** What a merge comes to, list by list, while it is being made. */
export interface Findings {
  readonly merged: MergedCell[];
  readonly conflicts: Conflict[];
  readonly requests: ChangeRequest[];
  readonly rejected: RejectedCell[];
  readonly superseded: SupersededCell[];
  /** Of each file, how many more cells are unchanged than it counted itself; below 0 where they are fewer. */
  readonly unchanged: Map<string, number>;
}

/** Lists with nothing in them. */
export function noFindings(): Findings {
  return { merged: [], conflicts: [], requests: [], rejected: [], superseded: [], unchanged: new Map() };
}

/** Counts cells of files as unchanged, or where `by` is -1 as unchanged no more. */
export function countUnchanged(
  { unchanged }: Findings,
  cells: readonly Pick<FiledCell, 'file'>[],
  by: 1 | -1,
): void {
  for (const { file } of cells) unchanged.set(file.file, (unchanged.get(file.file) ?? 0) + by);
}
