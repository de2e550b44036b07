import type { PaneState } from './state';

/** So long after the last change the workbook is read again by itself. */
export const IDLE_MS = 3_000;

/** Above so many rows reading is felt in Excel, so that the user is asked instead. */
const ROWS_READ_UNASKED = 2_000;

/** Calls `read` once the workbook has been quiet for `IDLE_MS` after a change. */
export function whenQuiet(read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(read, IDLE_MS);
  };
}

/** True where the last check is stale and another one costs little enough not to be asked for. */
export function worthReading({ work, problem, checked }: PaneState): boolean {
  if (work || problem || !checked?.stale) return false;
  return checked.outcome.overview.total.length <= ROWS_READ_UNASKED;
}
