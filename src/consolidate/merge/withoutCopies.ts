import type { Submission } from '../submission/submission';

/** Files of which every one has other bytes, and those that are copies, each with the file that it copies. */
export interface Originals {
  readonly originals: readonly Submission[];
  readonly copies: ReadonlyMap<Submission, Submission>;
}

/** Sets the same bytes apart: the file whose path sorts first counts, see rule 12. `files` are sorted by path. */
export function withoutCopies(files: readonly Submission[]): Originals {
  const first = new Map<string, Submission>();
  const copies = new Map<Submission, Submission>();
  for (const file of files) {
    const original = first.get(file.checksum);
    if (original) copies.set(file, original);
    else first.set(file.checksum, file);
  }
  return { originals: [...first.values()], copies };
}
