import type { CellValue } from '../../workbook/document';
import type { RawCell } from '../../workbook/reading';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import type { PlainValue } from '../value/plainValue';
import { sameMeaning } from '../value/sameMeaning';
import { whySame } from '../value/whySame';
import { writtenIn } from '../value/writtenIn';
import { asItWas, cellPlace, refuseCell, sent, type HeldCell } from './heldCell';
import {
  baseMeaning,
  baseValue,
  isBehind,
  isUntouched,
  masterMeaning,
  saidIn,
  type HeldRow,
  type Weighing,
} from './heldRow';
import { EMPTY_CELL, type ReturnedRow, type ReturnedTable } from './returnedTable';
import { countUnlike, keep, type Tally } from './tally';
import { weighComputed } from './weighComputed';

/**
 * True for a cell that says something. Others are dealt with: what the product fills is rejected where it was
 * edited, what a merge covers and what the file has damaged is refused.
 */
export function isSaying(counted: HeldCell, weighing: Weighing, tally: Tally): boolean {
  const { table, row, column, place, cell } = counted;
  if (column.owner === 'product' || column.kind === 'formula') {
    weighComputed(counted, weighing, tally);
    return false;
  }
  if (table.isCovered(row.row, place)) {
    refuseCell(counted, writtenIn(cell), 'consolidate.rejected.merged-cells', tally);
    return false;
  }
  const fault = table.faultAt(row.row, place);
  if (fault !== undefined) refuseCell(counted, fault, 'consolidate.rejected.damaged', tally);
  return fault === undefined;
}

/** Holds each cell of a row that stands in the file once against what went out. */
export function weighRow(
  table: ReturnedTable,
  row: ReturnedRow,
  held: HeldRow,
  weighing: Weighing,
  tally: Tally,
): void {
  const { sheet, left } = table.raw;
  for (const { column, place } of table.counted) {
    const cell = row.cells[place] ?? EMPTY_CELL;
    if (table.isSound && isAsEver(cell, column, held, weighing)) {
      keep(tally, held.place, sheet, row.row, left + place);
      continue;
    }
    const counted = { table, row, column, place, cell, held };
    if (isSaying(counted, weighing, tally)) weighCell(counted, weighing, tally);
  }
}

/** True for a cell as it went out and as the coordinator's workbook still has it, which most cells are. */
function isAsEver(cell: RawCell, column: ColumnDefinition, held: HeldRow, weighing: Weighing): boolean {
  if (column.owner === 'product' || weighing.package?.mergedSince !== false) return false;
  const base = baseValue(held, column.id);
  if (base === undefined || !isUntouched(cell, base, column, weighing.date1904)) return false;
  return !isBehind(held, column, base, weighing);
}

/** Puts one cell to the list that it belongs to. */
export function weighCell(counted: HeldCell, weighing: Weighing, tally: Tally): void {
  const base = baseValue(counted.held, counted.column.id);
  if (base === undefined) weighWithoutBase(counted, weighing, tally);
  else weighAgainst(base, counted, weighing, tally);
}

function weighAgainst(base: CellValue, counted: HeldCell, weighing: Weighing, tally: Tally): void {
  const { cell, column, held } = counted;
  const untouched = isUntouched(cell, base, column, weighing.date1904);
  const went = baseMeaning(base, column);
  const said = untouched ? { value: went } : saidIn(cell, column, weighing.date1904, went);
  if ('fault' in said) {
    refuseCell(counted, writtenIn(cell), said.fault.code, tally);
    return;
  }
  const { value } = said;
  const merged = mergedSince(counted, weighing);
  const isBase = sameMeaning(value, went, column);
  const isMerged = merged !== undefined && sameMeaning(value, merged, column);
  if (isBase && !untouched) countUnlike(tally, whySame(cell, { value: base }, column));
  if (isMerged && !isBase) {
    asItWas(counted, tally);
    tally.taken.push(sent(counted, value, merged));
  } else if (isBase && (isMerged || merged === undefined)) {
    asItWas(counted, tally);
    if (isBehind(held, column, base, weighing)) tally.behind.push(sent(counted, value, went));
  } else {
    (isBase ? tally.withdrawn : tally.changed).push(sent(counted, value, merged ?? went));
  }
}

/** A row that the package did not have says something where it is filled; in a two-way return everywhere. */
function weighWithoutBase(counted: HeldCell, weighing: Weighing, tally: Tally): void {
  const { cell, column, held } = counted;
  const stands = masterMeaning(held, column, weighing);
  const said = saidIn(cell, column, weighing.date1904, stands);
  if ('fault' in said) {
    refuseCell(counted, writtenIn(cell), said.fault.code, tally);
  } else if (said.value !== '' || weighing.package === null) {
    if (sameMeaning(said.value, stands, column)) asItWas(counted, tally);
    else tally.changed.push(sent(counted, said.value, null));
  }
}

/** What the cell is held against instead of its base: what was merged from the unit since, see rule 4. */
export function mergedSince(
  counted: HeldCell,
  { master, unit, package: sent }: Weighing,
): PlainValue | undefined {
  if (unit === null || sent?.mergedSince !== true) return undefined;
  return master.mergedFrom(unit, cellPlace(counted), sent.journalAt);
}
