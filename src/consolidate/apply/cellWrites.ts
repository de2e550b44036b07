import { changeOf } from '../../checks/place';
import type { WorkbookChange } from '../../workbook/change';
import { isSame } from '../../workbook/sameValue';
import type { Consolidation, Origin } from '../consolidation';
import { chosenValue, writtenValue } from '../decide/outcome';
import { columnOf } from '../master/columnOf';
import type { MasterRow, MasterView } from '../master/masterView';
import { cellValueOf } from '../value/cellValueOf';
import type { PlainValue } from '../value/plainValue';
import { sameMeaning } from '../value/sameMeaning';
import { rowFinder } from './rowFinder';

/** A cell of a row that stands, to be written. */
export interface CellWrite {
  readonly row: MasterRow;
  readonly change: WorkbookChange;
  /** Where the value came from by the sender's right or by a decided conflict: none for what was granted. */
  readonly from: readonly Origin[];
}

interface Wanted {
  readonly row: MasterRow;
  readonly column: string;
  readonly value: PlainValue;
  readonly from: readonly Origin[];
}

/**
 * The cells that a consolidation writes into rows that stand: what was merged, decided conflicts, granted
 * changes; of one cell the last of these counts. What the workbook holds already is not written.
 */
export function cellWrites(consolidation: Consolidation, master: MasterView): readonly CellWrite[] {
  const find = rowFinder(master);
  const wanted = new Map<string, Wanted>();
  const want = (
    place: { readonly table: Parameters<typeof columnOf>[0]; readonly key: string; readonly of?: string },
    column: string,
    value: PlainValue | undefined,
    from: readonly Origin[],
  ): void => {
    const row = find(place);
    if (row && value !== undefined) {
      wanted.set(JSON.stringify([place.table, place.key, place.of ?? null, column]), {
        row,
        column,
        value,
        from,
      });
    }
  };
  for (const cell of consolidation.merged) {
    want(cell.place, cell.place.column, cell.after, [cell, ...cell.also]);
  }
  for (const conflict of consolidation.conflicts) {
    const chosen = chosenValue(conflict);
    want(conflict.place, conflict.place.column, writtenValue(conflict), chosen ? [chosen] : []);
  }
  for (const request of consolidation.requests) {
    const { table, key, of, column } = request;
    if (key === null || column === null) continue;
    want({ table, key, ...(of === undefined ? {} : { of }) }, column, writtenValue(request), []);
  }
  return [...wanted.values()].flatMap((each) => written(each, master) ?? []);
}

function written({ row, column, value, from }: Wanted, master: MasterView): CellWrite | null {
  const definition = columnOf(row.place.table, column);
  const holds = master.value({ ...row.place, column });
  if (!definition || holds === undefined || sameMeaning(value, holds, definition)) return null;
  const { date1904 } = master.snapshot;
  const after = cellValueOf(value, definition, { format: row.row.cells[column]?.format, date1904 });
  const change = changeOf(row.table, row.row, column, after);
  return change && !isSame(change.before, change.after) ? { row, change, from } : null;
}
