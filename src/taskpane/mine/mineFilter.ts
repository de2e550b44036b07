import type { Role } from '../../review/mine/myRow';

/** What of a unit's rows is shown. */
export interface MineFilter {
  /** Null is every role. */
  readonly role: Role | null;
  readonly words: string;
}

/** Lets every row through. */
export const everyRow: MineFilter = { role: null, words: '' };
