import type { Submission } from '../submission/submission';
import { byText } from './byText';

/** By what two files of one unit were put in order, see rule 2. */
export type OrderedBy = 'document' | 'file' | 'mixed' | 'name';

/**
 * The files of one unit from the earliest to the last: by when the document was last changed, else the file;
 * by name where the times are the same. Where a file tells no time at all, all of them go by their names,
 * since otherwise three files could each be later than the next.
 */
export function inTime(files: readonly Submission[]): readonly Submission[] {
  const timed = files.every((file) => timeOf(file) !== null);
  return [...files].sort((one, other) => {
    const apart = timed ? (timeOf(one) ?? 0) - (timeOf(other) ?? 0) : 0;
    return apart === 0 ? byText(one.file, other.file) : apart;
  });
}

/** What decided that one of two files of the unit comes before the other. */
export function orderedBy(one: Submission, other: Submission, files: readonly Submission[]): OrderedBy {
  if (files.some((file) => timeOf(file) === null) || timeOf(one) === timeOf(other)) return 'name';
  if (one.dated !== other.dated) return 'mixed';
  return one.dated === 'document' ? 'document' : 'file';
}

/** In milliseconds; a time without a zone counts as UTC, so that every machine orders alike. */
export function timeOf({ changedAt }: Pick<Submission, 'changedAt'>): number | null {
  if (changedAt === null) return null;
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(changedAt) || !changedAt.includes('T');
  const time = Date.parse(zoned ? changedAt : `${changedAt}Z`);
  return Number.isNaN(time) ? null : time;
}
