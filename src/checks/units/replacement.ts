import { replacePart } from '../../plan/unit/replacePart';
import type { UnitPart } from '../../plan/unit/unit';
import type { Fix } from '../finding';
import { changeOf } from '../place';
import type { PlanRow } from '../planRow';

/** Writes a name over the part's characters in its cell; the rest of the cell stays. */
export function replacement(
  planRow: PlanRow,
  column: string,
  part: UnitPart,
  name: string,
  sure: boolean,
): Fix | null {
  const cell = planRow.row.cells[column];
  if (typeof cell?.value !== 'string') return null;
  const change = changeOf(planRow.table, planRow.row, column, replacePart(cell.value, part, name));
  if (!change) return null;
  return {
    label: { code: 'check.fix.write-name', params: { written: part.written, name } },
    sure,
    changes: [change],
    stretch: { start: part.start, end: part.end, replacement: name },
  };
}
