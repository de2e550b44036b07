import { Failure } from '../../plan/failure';
import { cellName } from '../../workbook/a1';
import type { BlockBlueprint } from '../../workbook/blueprint';
import { bodyStyle } from '../../workbook/blueprint/styles';
import type { CellValue } from '../../workbook/document';
import type { JournalFact } from '../../workbook/journal/entry';
import type { RawTable } from '../../workbook/reading';
import type { TableDefinition } from '../../workbook/tableDefinition';
import { writeValues } from '../cells/blockWriter';
import { cellContent, isEmpty } from '../cells/cellContent';
import { cellsFrom, writeContents } from '../cells/contentWriter';
import type { LocatedTable } from '../read/locateTables';
import type { AskedMerges } from '../cells/mergedCells';
import { askMerges, refuseMerged } from '../cells/mergedCells';
import type { CarriedRows } from '../cells/ownColumns';
import { carryOwnColumns } from '../cells/ownColumns';
import type { Payload } from '../request/payload';
import { putRowsBack } from './putRowsBack';
import { readCells } from '../read/readRows';
import { writeStyles } from '../create/styleWriter';
import { applyFilter, askFilter, keptFilter } from './tableFilter';
import type { AskedValidations } from './tableValidations';
import { askValidations, clearWhole, endsEarly, spreadValidations } from './tableValidations';
import type { WayBack } from '../request/wayBack';

/** What is asked of a table before its rows are replaced. */
export interface AskedRows {
  readonly filter: Excel.TableColumnCollection;
  readonly validations: AskedValidations;
  /** The first cells in use below the table, as far down as it might grow. */
  readonly below: Excel.Range;
  readonly merges: AskedMerges;
}

/** Asks it, while the table is located: see `locateTables`. */
export function askRowsBelow(table: Excel.Table, growth: number): AskedRows {
  const below = table.getRange().getRowsBelow(growth).getUsedRangeOrNullObject(true);
  below.load('rowIndex,columnIndex');
  const merges = askMerges(table.getRange().getResizedRange(growth, 0));
  return { filter: askFilter(table), validations: askValidations(table), below, merges };
}

/** Rows that may be replaced: nothing stands in their way. */
export interface PreparedRows {
  readonly fact: JournalFact;
  /** Puts the table as it was; what it queues goes with one more sync. */
  back(context: Excel.RequestContext): Promise<void>;
  /** Asks, in the request of the writing, for the proof that nothing has moved; to be called with the way open. */
  watch(way: WayBack): void;
  /** Queues the new rows. */
  queue(payload: Payload): Promise<void>;
}

/**
 * Reads what stands in a table whose rows are to be replaced, and looks whether they may be. Syncs: 1 for each
 * 24,000 cells begun. Throws as `replaceRows`; nothing is changed.
 */
export async function prepareRows(
  context: Excel.RequestContext,
  definition: TableDefinition,
  located: LocatedTable,
  { filter, validations, below, merges }: AskedRows,
  rows: readonly (readonly CellValue[])[],
): Promise<PreparedRows> {
  const { table, raw, columns, rowCount } = located;
  refuseForm(located);
  const sheet = context.workbook.worksheets.getItem(raw.sheet);
  const width = raw.headings.length;
  const stretch = { sheet, top: raw.top + 1, left: raw.left, rows: rowCount, columns: width };
  const [before = []] = await readCells(context, [stretch], cellContent);
  const carried = carryOwnColumns(definition, columns.places, before, rows);
  const wanted = Math.max(carried.rows.length, 1);
  refuseBelow(below, raw, wanted);
  refuseMerged(merges, raw.sheet, {
    top: raw.top,
    left: raw.left,
    bottom: raw.top + Math.max(wanted, rowCount),
    right: raw.left + width - 1,
  });
  const kept = keptFilter(filter);
  const filled = before.filter((row) => row.some((cell) => !isEmpty(cell))).length;
  return {
    fact: { kind: 'rows', table: definition.name, before: filled, after: rows.length },
    back: (again) => putRowsBack(again, definition.name, { headings: raw.headings, before, filter: kept }),
    watch(way) {
      proveShape(located, way);
    },
    async queue(payload) {
      const cellsAt = cellsFrom(table.getHeaderRowRange().getCell(0, 0));
      // Writing over rows that a filter hides lands in other rows.
      if (kept.length > 0) table.clearFilters();
      if (wanted > rowCount) table.resize(cellsAt(0, 0, wanted + 1, width));
      for (const block of blocksOf(definition, columns.places, carried)) {
        await writeValues(cellsAt, block, payload);
        await writeStyles(cellsAt, block, payload);
      }
      for (const [place, cells] of carried.own) {
        const column = cells.map((cell) => [cell]);
        await writeContents(cellsAt, { row: 1, column: place }, column, payload);
      }
      if (wanted > rowCount || (wanted === rowCount && endsEarly(validations))) {
        if (wanted > 1) spreadValidations(validations.first, cellsAt(2, 0, wanted - 1, width));
      }
      // First emptied, so that what is left of them is still the table's wherever this breaks off.
      if (wanted < rowCount) {
        clearWhole(cellsAt(wanted + 1, 0, rowCount - wanted, width));
        table.resize(cellsAt(0, 0, wanted + 1, width));
      }
      applyFilter(table, kept);
    },
  };
}

/**
 * Asks once more for a table's shape, for the proof that nobody has moved anything since it was located; the
 * way back is taken with `workbook.moved` where somebody has.
 */
export function proveShape({ table, raw, rowCount }: LocatedTable, way: WayBack): void {
  const shape = table.getRange();
  shape.load('rowCount,columnCount');
  const headings = table.getHeaderRowRange();
  headings.load('values');
  way.prove(() => {
    const moved = headings.values[0]?.some((heading, at) => String(heading) !== raw.headings[at]);
    if (shape.rowCount !== rowCount + 1 || moved !== false) throw new Failure('workbook.moved');
  });
}

/**
 * A table without its heading row, or with a totals row, is not written on.
 * @throws Failure `workbook.headings-hidden`, `workbook.totals-row`
 */
export function refuseForm({ table, raw }: LocatedTable): void {
  if (!table.showHeaders) throw new Failure('workbook.headings-hidden', { sheet: raw.sheet });
  if (table.showTotals) throw new Failure('workbook.totals-row', { sheet: raw.sheet });
}

/** Nothing may stand where the table grows. Throws `Failure` `workbook.rows-below`. */
export function refuseBelow(below: Excel.Range, { top, sheet }: RawTable, wanted: number): void {
  if (below.isNullObject || below.rowIndex > top + wanted) return;
  throw new Failure('workbook.rows-below', { sheet, cell: cellName(below.rowIndex, below.columnIndex) });
}

/**
 * One block for each run of columns that stand side by side in the workbook as in the definition, counted
 * from the table's first heading. A row's cells that are empty are emptied.
 */
function blocksOf(
  definition: TableDefinition,
  places: ReadonlyMap<string, number>,
  { rows }: CarriedRows,
): readonly BlockBlueprint[] {
  const written = rows.length > 0 ? rows : [[]];
  const runs: { place: number; from: number; count: number }[] = [];
  definition.columns.forEach(({ id }, index) => {
    const place = places.get(id);
    if (place === undefined) return;
    const run = runs.at(-1);
    const adjoins = run && run.place + run.count === place && run.from + run.count === index;
    if (adjoins) run.count += 1;
    else runs.push({ place, from: index, count: 1 });
  });
  return runs.map(({ place, from, count }) => ({
    top: 1,
    left: place,
    values: written.map((row) => Array.from({ length: count }, (_, index) => row[from + index] ?? '')),
    columns: definition.columns
      .slice(from, from + count)
      .map((column) => ({ style: bodyStyle(column), formula: false })),
  }));
}
