import type { IsoDate } from '../../plan/isoDate';
import type { RowRef } from '../../report/overview';
import type { Standing } from '../../workbook/standing';

/** When a row asks for its unit, in the order in which a unit looks at its rows. */
export const timeGroups = [
  'overdue',
  'this-month',
  'this-quarter',
  'later',
  'recurring',
  'no-date',
  'done',
] as const;

export type TimeGroup = (typeof timeGroups)[number];

/** What a unit has to do with a row; a unit that both leads and coordinates has the row as its lead. */
export type Role = 'lead' | 'coordinator';

/** A task or indicator of one unit, as of a day. */
export interface MyRow {
  readonly ref: RowRef;
  readonly role: Role;
  readonly text: string;
  /** As written. */
  readonly deadline: string;
  /** What stands in `Hạn cuối`; null where that is no day. */
  readonly lastDay: IsoDate | null;
  /** The next day of a recurring row that has no last day; null where its rule names none. */
  readonly nextDay: IsoDate | null;
  readonly group: TimeGroup;
  readonly standing: Standing;
  /** As written; empty counts as not started. */
  readonly status: string;
  /** From 0 to 100; null where the cell holds no such number. */
  readonly percent: number | null;
  /**
   * The unit's row of `PhoiHop`, by the name that stands there; null for its lead, and where a coordinating
   * unit has no row.
   */
  readonly of: string | null;
}

/** The rows of a unit in the order in which they ask for it: by group, then by day, then as in the sheets. */
export type MyRows = readonly MyRow[];
