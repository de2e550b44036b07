import type { UnitPart } from '../../plan/unit/unit';
import { othersColumn, type PlanRow } from '../planRow';

/** A unit cell of a row with its parts. */
export interface UnitCell {
  readonly planRow: PlanRow;
  readonly column: string;
  readonly parts: readonly UnitPart[];
}

/** The unit cells of every row that has a key: the lead, and who else is named. */
export function unitCells(rows: readonly PlanRow[]): UnitCell[] {
  return rows
    .filter(({ row }) => row.key !== '')
    .flatMap((planRow) => {
      const others = othersColumn(planRow.table);
      return [
        { planRow, column: 'lead', parts: planRow.row.cells.lead ? planRow.lead : [] },
        { planRow, column: others, parts: planRow.row.cells[others] ? planRow.others : [] },
      ];
    });
}
