import type { CellValue } from '../../workbook/document';
import type { PlainValue } from '../value/plainValue';
import { plainValueOf } from '../value/plainValueOf';
import { trimmed } from '../value/trimmed';
import { writtenIn } from '../value/writtenIn';
import { EMPTY_CELL, fileCell, type ReturnedRow, type ReturnedTable } from './returnedTable';
import type { AddedRow, RefusedCell } from './submission';
import { refuse, type Tally } from './tally';
import { isOvertyped } from './weighComputed';

/** True for a cell that holds something; white space alone is nothing, a formula without a result is something. */
export function isFilled({
  value,
  computed,
}: {
  readonly value: CellValue;
  readonly computed?: boolean;
}): boolean {
  if (typeof value === 'string') return trimmed(value) !== '';
  return value !== null || computed === true;
}

/** A row that neither the package nor the coordinator's workbook has: whatever is filled in it is asked for. */
export function weighAdded(table: ReturnedTable, row: ReturnedRow, date1904: boolean, tally: Tally): void {
  const after: Record<string, PlainValue> = {};
  const cells: AddedRow['cells'][number][] = [];
  const { definition } = table;
  for (const { column, place } of table.columns) {
    const cell = row.cells[place] ?? EMPTY_CELL;
    if (!isFilled(cell) || (column.kind === 'formula' && !isOvertyped({ table, place, cell }))) continue;
    const at = fileCell(table, row.row, place);
    const refusal = refusalOf(table, row, place);
    const said = refusal ? { fault: { code: refusal } } : plainValueOf(cell, column, date1904);
    if ('fault' in said) {
      const known: RefusedCell['place'] = row.known && { ...row.known, column: column.id };
      refuse(tally, at, known, table.faultAt(row.row, place) ?? writtenIn(cell), said.fault.code);
    } else {
      after[column.id] = said.value;
      cells.push({ ...at, column: column.id });
    }
  }
  if (cells.length === 0) return;
  tally.added.push({ table: definition.name, ...nameOf(row), after, cells });
}

/**
 * A row of which a merge covers what identifies it, or that stands in a table without its key column: nobody
 * knows which one it is, so nothing is taken from it.
 */
export function weighUnknown(table: ReturnedTable, row: ReturnedRow, tally: Tally): void {
  const { identity } = table.definition;
  for (const { column, place } of table.columns) {
    const cell = row.cells[place] ?? EMPTY_CELL;
    const isCovered = table.isCovered(row.row, place);
    const isComputed = column.owner === 'product' || column.kind === 'formula';
    const counts = isCovered && !isComputed && !identity.includes(column.id);
    const isOwn = isFilled(cell) && !(column.kind === 'formula' && !isOvertyped({ table, place, cell }));
    if (!counts && !isOwn) continue;
    const code = row.hidden ? 'consolidate.rejected.merged-cells' : 'consolidate.rejected.no-key';
    refuse(tally, fileCell(table, row.row, place), null, writtenIn(cell), code);
  }
}

function refusalOf(table: ReturnedTable, row: ReturnedRow, place: number): string | null {
  if (table.isCovered(row.row, place)) return 'consolidate.rejected.merged-cells';
  return table.faultAt(row.row, place) === undefined ? null : 'consolidate.rejected.damaged';
}

function nameOf({ known, key, of }: ReturnedRow): Pick<AddedRow, 'key' | 'of' | 'ofUnit'> {
  if (known) {
    const { of: written, ofUnit } = known;
    return {
      key: known.key,
      ...(written === undefined ? {} : { of: written }),
      ...(ofUnit === undefined ? {} : { ofUnit }),
    };
  }
  return { key: key === '' ? null : key, ...(of === undefined || of === '' ? {} : { of }) };
}
