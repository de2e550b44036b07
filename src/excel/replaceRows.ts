import { Failure } from '../plan/failure';
import { cellName } from '../workbook/a1';
import type { BlockBlueprint } from '../workbook/blueprint';
import { bodyStyle } from '../workbook/blueprint/styles';
import type { CellValue } from '../workbook/document';
import type { WorkbookChange } from '../workbook/change';
import type { JournalFact } from '../workbook/journal/entry';
import type { PortNote } from '../workbook/port';
import type { RawTable } from '../workbook/reading';
import type { TableDefinition, TableName } from '../workbook/tableDefinition';
import { tableDefinition } from '../workbook/tables';
import { writeValues } from './blockWriter';
import { cellContent, isEmpty } from './cellContent';
import { cellsFrom, writeContents } from './contentWriter';
import { JournalPen } from './journal/journalPen';
import type { LocatedTable } from './locateTables';
import { locateTables } from './locateTables';
import type { CarriedRows } from './ownColumns';
import { carryOwnColumns } from './ownColumns';
import type { AskedMerges } from './mergedCells';
import { askMerges, refuseMerged } from './mergedCells';
import { Payload } from './payload';
import { putRowsBack } from './putRowsBack';
import { readCells } from './readRows';
import { writeStyles } from './styleWriter';
import { applyFilter, askFilter, keptFilter } from './tableFilter';
import type { AskedValidations } from './tableValidations';
import { askValidations, clearWhole, endsEarly, spreadValidations } from './tableValidations';
import type { WayBack } from './wayBack';

/**
 * Queues all rows of a table of ours anew: the table keeps its place and its filter, grows or shrinks, and
 * what stands in columns of the user's own goes with its row. `rows` hold the definition's columns in their
 * order.
 *
 * Syncs: 3 and 1 for each further 24,000 cells that stood there; the rows go with one more, and 1 for each
 * further 3.5 MB. Throws `Failure` `workbook.no-table`, `workbook.merged-cells`, `workbook.rows-below` where something stands in the
 * way, or `workbook.moved` where the table changed its shape meanwhile; it is then as it was.
 */
export async function replaceRows(
  context: Excel.RequestContext,
  name: TableName,
  rows: readonly (readonly CellValue[])[],
  way: WayBack,
  note?: PortNote,
  changes: readonly WorkbookChange[] = [],
): Promise<void> {
  const journal = new JournalPen(context, note);
  const definition = tableDefinition(name);
  let asked: Asked | null = null;
  const located = (
    await locateTables(context, (table, found) => {
      if (found === name) asked = ask(table, Math.max(rows.length, 1));
    })
  ).get(name);
  if (!located || !asked) throw new Failure('workbook.no-table', { table: name });
  const enter: Enter = (facts, payload) => journal.write({ changes, facts }, payload, way);
  await write(context, definition, located, asked, rows, way, enter);
}

/** Writes the entry of the journal. */
type Enter = (facts: readonly JournalFact[], payload: Payload) => Promise<void>;

interface Asked {
  readonly filter: Excel.TableColumnCollection;
  readonly validations: AskedValidations;
  /** The first cells in use below the table, as far down as it might grow. */
  readonly below: Excel.Range;
  readonly merges: AskedMerges;
}

function ask(table: Excel.Table, growth: number): Asked {
  const below = table.getRange().getRowsBelow(growth).getUsedRangeOrNullObject(true);
  below.load('rowIndex,columnIndex');
  const merges = askMerges(table.getRange().getResizedRange(growth, 0));
  return { filter: askFilter(table), validations: askValidations(table), below, merges };
}

async function write(
  context: Excel.RequestContext,
  definition: TableDefinition,
  located: LocatedTable,
  { filter, validations, below, merges }: Asked,
  rows: readonly (readonly CellValue[])[],
  way: WayBack,
  enter: Enter,
): Promise<void> {
  const { table, raw, columns, rowCount } = located;
  if (!table.showHeaders) throw new Failure('workbook.headings-hidden', { sheet: raw.sheet });
  if (table.showTotals) throw new Failure('workbook.totals-row', { sheet: raw.sheet });
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
  way.open(
    (again) => putRowsBack(again, definition.name, { headings: raw.headings, before, filter: kept }),
    (detail) => new Failure('workbook.rows-left', { sheet: raw.sheet }, detail),
  );
  const shape = table.getRange();
  shape.load('rowCount,columnCount');
  const headings = table.getHeaderRowRange();
  headings.load('values');
  way.prove(() => {
    const moved = headings.values[0]?.some((heading, at) => String(heading) !== raw.headings[at]);
    if (shape.rowCount !== rowCount + 1 || moved !== false) throw new Failure('workbook.moved');
  });

  const payload = new Payload(context, way);
  const filled = before.filter((row) => row.some((cell) => !isEmpty(cell))).length;
  await enter([{ kind: 'rows', table: definition.name, before: filled, after: rows.length }], payload);
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
    spreadValidations(validations, table);
  }
  if (wanted < rowCount) table.resize(cellsAt(0, 0, wanted + 1, width));
  applyFilter(table, kept);
  if (wanted < rowCount) clearWhole(cellsAt(wanted + 1, 0, rowCount - wanted, width));
}

/** Nothing may stand where the table grows. */
function refuseBelow(below: Excel.Range, { top, sheet }: RawTable, wanted: number): void {
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
