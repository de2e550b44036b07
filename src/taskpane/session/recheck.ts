import type { PaneState } from './state';

/** So long after the last change the rows that changed are read and checked again. */
export const QUIET_MS = 1_000;

/** Where changes do not end, they are checked this long after the first of them all the same. */
export const AT_LAST_MS = 5_000;

/** So long after the last change all is read once, for what Excel did not tell. */
export const SETTLED_MS = 15_000;

/** Above so many rows reading all of them is felt in Excel, so that the user is asked instead. */
const ROWS_READ_UNASKED = 2_000;

/** True where nothing else goes on and there is a check to be renewed. */
export function isIdle({ work, problem, checked }: PaneState): boolean {
  return !work && !problem && checked !== null;
}

/** True where reading all of the workbook costs little enough not to be asked for. */
export function isReadUnasked({ checked }: PaneState): boolean {
  return checked !== null && checked.outcome.overview.total.length <= ROWS_READ_UNASKED;
}
