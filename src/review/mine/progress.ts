import type { MyRows } from './myRow';

/** How a unit's rows stand, at a glance; `done`, `overdue`, `inTime` and `noDate` add up to `total`. */
export interface Progress {
  readonly total: number;
  readonly asLead: number;
  readonly asCoordinator: number;
  readonly done: number;
  readonly overdue: number;
  readonly inTime: number;
  readonly noDate: number;
}

/** Counts a unit's rows by its part in them and by how they stand. */
export function progressOf(rows: MyRows): Progress {
  const count = (is: (row: MyRows[number]) => boolean): number => rows.filter(is).length;
  return {
    total: rows.length,
    asLead: count(({ role }) => role === 'lead'),
    asCoordinator: count(({ role }) => role === 'coordinator'),
    done: count(({ standing }) => standing === 'done-in-time' || standing === 'done-late'),
    overdue: count(({ standing }) => standing === 'overdue'),
    inTime: count(({ standing }) => standing === 'open-in-time'),
    noDate: count(({ standing }) => standing === 'no-date'),
  };
}
