import type { Overview, RowRef, UnitOverview } from '../../report/overview';
import type { HighlightBlueprint } from '../../workbook/blueprint';
import type { PaneCode } from '../language/LanguageContext';

/** A number of the overview with the word that says of what; its rows can be opened. */
export interface Figure {
  readonly id: HighlightBlueprint['id'];
  readonly label: PaneCode;
  readonly rows: readonly RowRef[];
}

/** The four that want a person, two by two. */
export function alarmFigures(overview: Overview): readonly Figure[] {
  return [
    { id: 'overdue', label: 'pane.tile.overdue', rows: overview.open.overdue },
    { id: 'due-soon', label: 'pane.tile.due-soon', rows: overview.dueSoon },
    { id: 'unassigned', label: 'pane.tile.unassigned', rows: overview.unassigned },
    { id: 'no-date', label: 'pane.tile.no-date', rows: overview.open.noDate },
  ];
}

/** The four kinds of rows that make up a unit's bar, in the order of the bar. */
export const standings = ['overdue', 'inTime', 'noDate', 'done'] as const;

export type StandingId = (typeof standings)[number];

/** How many rows a unit answers for. */
export function unitTotal(unit: UnitOverview): number {
  return standings.reduce((sum, id) => sum + unit[id].length, 0);
}
