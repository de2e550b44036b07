import { dayIn } from './planOf';
import type { WorkbookSnapshot } from './snapshot';

/** The year that the decision named when it was loaded, else that of the date which a person wrote since. */
export function decisionYearOf({ carrier, decision }: WorkbookSnapshot): number | null {
  const written = dayIn(decision?.date?.text ?? '');
  return carrier.content?.metadata.year ?? (written === null ? null : Number(written.slice(0, 4)));
}
