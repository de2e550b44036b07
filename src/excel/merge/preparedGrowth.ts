import { parseRange } from '../../workbook/a1';
import type { BlockBlueprint } from '../../workbook/blueprint';
import { bodyStyle } from '../../workbook/blueprint/styles';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue, PlannedStyle } from '../../workbook/document';
import { highlights } from '../../workbook/highlights';
import type { PlacedGrowth } from '../../workbook/placedStep';
import type { RawTable } from '../../workbook/reading';
import { tableDefinition } from '../../workbook/tables';
import { writeValues } from '../cells/blockWriter';
import type { CellContent } from '../cells/cellContent';
import { cellContent, isEmpty } from '../cells/cellContent';
import { cellsFrom } from '../cells/contentWriter';
import { addRules, isHalfMade, removeRule } from '../highlights';
import type { LocatedTable } from '../read/locateTables';
import { refuseMerged } from '../cells/mergedCells';
import type { Payload } from '../request/payload';
import { isAnswered } from '../cells/preparedCells';
import type { AskedRows } from '../rows/preparedRows';
import { askRowsBelow, proveShape, refuseBelow, refuseForm } from '../rows/preparedRows';
import { writeStyles } from '../create/styleWriter';
import { isOurs } from '../survey';
import { applyFilter, keptFilter } from '../rows/tableFilter';
import type { WayBack } from '../request/wayBack';
import { askRowValidations, spreadValidations } from '../rows/tableValidations';
import { shrinkBack } from './shrinkBack';

/** What is asked of a table that is to grow. */
export interface AskedGrowth extends AskedRows {
  /** Of the last row that is no reused one. */
  readonly entries: readonly Excel.DataValidation[];
  readonly colours: Excel.ConditionalFormatCollection;
}

/** Asks it, while the table is located: see `locateTables`. */
export function askGrowth(table: Excel.Table, { rows, reused }: PlacedGrowth): AskedGrowth {
  const { conditionalFormats } = table.getDataBodyRange();
  conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
  const entries = askRowValidations(table, reused);
  return { ...askRowsBelow(table, Math.max(rows, 1)), entries, colours: conditionalFormats };
}

/** A table that may grow: nothing stands in its way. */
export interface PreparedGrowth {
  /** Puts the table as it was; what it queues goes with one more sync. */
  back(context: Excel.RequestContext): Promise<void>;
  /** Asks, in the request of the writing, for the proof that nothing has moved; to be called with the way open. */
  watch(way: WayBack): void;
  /** Queues the new rows. */
  queue(payload: Payload): Promise<void>;
}

/**
 * Looks whether a table may get rows at its end, and how they would look: columns of ours by their definition,
 * the user's by the last row; what that row calculates, they calculate too. Colour rules and entry rules go on
 * into them. Rows that a try left which broke off are brought to the same.
 *
 * Throws `Failure` `workbook.headings-hidden`, `workbook.totals-row`, `workbook.rows-below` or
 * `workbook.merged-cells` where they have no room.
 *
 * @param read the table as it was read
 * @param cells what the new rows hold
 */
export function prepareGrowth(
  growth: PlacedGrowth,
  located: LocatedTable,
  read: RawTable,
  asked: AskedGrowth,
  cells: readonly WorkbookChange[],
): PreparedGrowth {
  const { rows, reused } = growth;
  const { table, raw, rowCount } = located;
  refuseForm(located);
  const width = raw.headings.length;
  const wanted = rowCount + rows;
  refuseBelow(asked.below, raw, wanted);
  const [left, right, bottom] = [raw.left, raw.left + width - 1, raw.top + wanted];
  refuseMerged(asked.merges, raw.sheet, { top: raw.top + rowCount + 1 - reused, left, bottom, right });
  const kept = keptFilter(asked.filter);
  const ours = asked.colours.items.filter((rule) => isOurs(rule) || isHalfMade(rule));
  const whole = ours.length === highlights.length && !ours.some(isHalfMade);
  const before: Answers = {};
  return {
    back: (again) =>
      shrinkBack(again, growth.table.name, {
        rowCount: rowsThen(before.shape) ?? rowCount,
        from: rowCount,
        stood: contentsThen(before.stood),
        filter: kept,
        colours: ours.map(({ id }) => id),
      }),
    watch(way) {
      proveShape(located, way);
    },
    async queue(payload) {
      const cellsAt = cellsFrom(table.getHeaderRowRange().getCell(0, 0));
      const first = rowCount + 1 - reused;
      if (rows > 0) {
        before.shape = table.getRange().load('rowCount');
        before.stood = cellsAt(rowCount + 1, 0, rows, width).load('values,formulas,numberFormat');
        // Writing over rows that a filter hides lands in other rows.
        if (kept.length > 0) table.clearFilters();
        table.resize(cellsAt(0, 0, wanted + 1, width));
      }
      const model = read.rows[rowCount - 1 - reused] ?? [];
      const calculated = model.flatMap(({ formula }, place) => (formula === undefined ? [] : [place]));
      const block = blockOf(growth, located, model, cells, new Set(calculated));
      await writeValues(cellsAt, block, payload);
      await writeStyles(cellsAt, block, payload);
      for (const place of calculated) {
        await payload.room();
        const source = cellsAt(first - 1, place, 1, 1);
        cellsAt(first, place, rows + reused, 1).copyFrom(source, 'Formulas');
      }
      spreadValidations(asked.entries, cellsAt(first, 0, rows + reused, width));
      if (ours.length > 0 && (rows > 0 || !whole)) {
        // First the new ones, so that some are there wherever this breaks off.
        addRules({ ...located, rowCount: wanted });
        for (const rule of ours) removeRule(rule);
      }
      if (rows > 0) applyFilter(table, kept);
    },
  };
}

/** What is asked beside the new rows. */
interface Answers {
  shape?: Excel.Range;
  stood?: Excel.Range;
}

const rowsThen = (shape: Excel.Range | undefined): number | null =>
  shape && 'rowCount' in shape.toJSON() ? shape.rowCount - 1 : null;

function contentsThen(cells: Excel.Range | undefined): readonly (readonly CellContent[])[] {
  if (!cells || !isAnswered(cells)) return [];
  const { values, formulas, numberFormat } = cells;
  const contents = values.map((row, y) =>
    row.map((value: unknown, x) => cellContent(value, formulas[y]?.[x], numberFormat[y]?.[x])),
  );
  return contents.every((row) => row.every(isEmpty)) ? [] : contents;
}

/** One block for all of these rows; columns that calculate are left to their formulas, rows that are there to their cells. */
function blockOf(
  { table, rows, reused }: PlacedGrowth,
  { raw, columns, rowCount }: LocatedTable,
  model: RawTable['rows'][number],
  cells: readonly WorkbookChange[],
  calculated: ReadonlySet<number>,
): BlockBlueprint {
  const top = rowCount + 1 - reused;
  const values: CellValue[][] = Array.from({ length: reused + rows }, () => raw.headings.map(() => null));
  for (const { cell, after } of cells) {
    const place = parseRange(cell);
    const row = place && values[place.top - raw.top - top];
    if (row) row[place.left - raw.left] = after;
  }
  const styles = new Map(
    tableDefinition(table.name).columns.flatMap((column) => {
      const place = columns.places.get(column.id);
      return place === undefined ? [] : [[place, bodyStyle(column)] as const];
    }),
  );
  return {
    top,
    left: 0,
    values,
    columns: raw.headings.map((_, place) => {
      const numberFormat = model[place]?.format;
      const own: PlannedStyle = numberFormat === undefined ? {} : { numberFormat };
      return { style: styles.get(place) ?? own, formula: calculated.has(place) };
    }),
  };
}
