import type { PlainValue } from '../value/plainValue';
import { sameMeaning } from '../value/sameMeaning';
import { writtenIn } from '../value/writtenIn';
import { baseMeaning, baseValue, masterMeaning, saidIn, type HeldRow, type Weighing } from './heldRow';
import { EMPTY_CELL, type ReturnedRow, type ReturnedTable } from './returnedTable';
import type { Tally } from './tally';
import { refuseCell, sent, type HeldCell } from './heldCell';
import { isSaying, mergedSince, weighCell } from './weighRow';

interface SaidCell {
  readonly counted: HeldCell;
  readonly value: PlainValue;
}

/**
 * Rows that are the same one, cell by cell: where all say the same, the first is weighed as the row's and the
 * others are repeated; where they do not, each is among those that differ.
 */
export function weighRepeated(
  table: ReturnedTable,
  rows: readonly ReturnedRow[],
  held: HeldRow,
  weighing: Weighing,
  tally: Tally,
): void {
  const byColumn = new Map<string, SaidCell[]>();
  for (const row of rows) {
    for (const { column, place } of table.counted) {
      const counted = { table, row, column, place, cell: row.cells[place] ?? EMPTY_CELL, held };
      if (!isSaying(counted, weighing, tally)) continue;
      const value = valueOf(counted, weighing, tally);
      if (value === null) continue;
      const said = byColumn.get(column.id) ?? [];
      said.push({ counted, value });
      byColumn.set(column.id, said);
    }
  }
  for (const said of byColumn.values()) weighSaid(said, weighing, tally);
}

function weighSaid(said: readonly SaidCell[], weighing: Weighing, tally: Tally): void {
  const [first, ...others] = said;
  if (!first) return;
  const { column } = first.counted;
  const agree = others.every(({ value }) => sameMeaning(value, first.value, column));
  if (agree) weighCell(first.counted, weighing, tally);
  const list = agree ? tally.repeated : tally.differing;
  for (const { counted, value } of agree ? others : said) {
    list.push(sent(counted, value, ancestorOf(counted, weighing)));
  }
}

/** What the cell says; null where it was refused, or says nothing of a row that the package did not have. */
function valueOf(counted: HeldCell, weighing: Weighing, tally: Tally): PlainValue | null {
  const { cell, column, held } = counted;
  const base = baseValue(held, column.id);
  const stands = base === undefined ? masterMeaning(held, column, weighing) : baseMeaning(base, column);
  const said = saidIn(cell, column, weighing.date1904, stands);
  if ('fault' in said) {
    refuseCell(counted, writtenIn(cell), said.fault.code, tally);
    return null;
  }
  const absent = base === undefined && weighing.package !== null && said.value === '';
  return absent ? null : said.value;
}

function ancestorOf(counted: HeldCell, weighing: Weighing): PlainValue | null {
  const base = baseValue(counted.held, counted.column.id);
  if (base === undefined) return null;
  return mergedSince(counted, weighing) ?? baseMeaning(base, counted.column);
}
