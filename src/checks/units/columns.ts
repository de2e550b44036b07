import type { UnitPart } from '../../plan/unit/unit';
import type { SnapshotRow, TablePlace } from '../../workbook/snapshot';
import { rawText } from '../cellContent';
import type { RowsContext } from '../check';
import { perObject } from '../perObject';
import { othersColumn } from '../planRow';

/** A unit cell of a row with its parts. */
export interface UnitCell {
  readonly table: TablePlace;
  readonly row: SnapshotRow;
  readonly column: string;
  readonly parts: readonly UnitPart[];
}

/**
 * The unit cells of every row that has a key: the lead, who else is named, the lead units that a person
 * entered where the text names none, and the units of `PhoiHop`.
 */
export const unitCells = perObject(({ rows, coordination, units }: RowsContext): readonly UnitCell[] => {
  const ofPlan = rows.flatMap((planRow) => {
    const { table, row } = planRow;
    const others = othersColumn(table);
    const entered = planRow.leadUnits === '' ? units(rawText(row.cells.leadUnits)) : [];
    return [
      { table, row, column: 'lead', parts: planRow.lead },
      { table, row, column: others, parts: planRow.others },
      { table, row, column: 'leadUnits', parts: entered },
    ];
  });
  const ofCoordination = coordination.map(({ table, row, unit }) => ({
    table,
    row,
    column: 'unit',
    parts: unit,
  }));
  return [...ofPlan, ...ofCoordination].filter(({ row, parts }) => row.key !== '' && parts.length > 0);
});
