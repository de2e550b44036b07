import { cellName, parseRange } from '../a1';
import type { BlockBlueprint, Blueprint, SheetBlueprint, TableBlueprint } from '../blueprint';
import { inDateSystem1900 } from '../blueprint/dateSystem';
import { listPlaces } from '../blueprint/sheets/danhMuc';
import { bodyStyle, headingStyle } from '../blueprint/styles';
import type { ListPlaces } from '../blueprint/validations';
import { validationOf } from '../blueprint/validations';
import type { PlannedStyle } from '../document';
import { highlightRules } from '../highlights';
import { findColumns } from '../recognise/findColumns';
import type { ListName } from '../tableDefinition';
import { donVi, tableDefinition } from '../tables';
import { cellsOfBlueprint } from './blueprintCells';
import type { OurSheet } from './ourSheets';
import { ourSheets } from './ourSheets';
import { ourNames } from './unloadFacts';
import type { HeldCell, HeldSheet, HeldTable, WholeReading } from './wholeReading';

/**
 * The blueprint that writes our sheets again as they stand: every cell with its number format, the tables
 * with the columns that they have, names, rules and drop-downs. Looks are those of a load: colours that a
 * person set, comments and charts are not in it.
 */
export function restorationOf(whole: WholeReading, blueprint: Blueprint): Blueprint {
  const ours = ourSheets(whole, blueprint);
  const lists = listsOf(whole, ours);
  const sheets = ours.map((our) => {
    const table = whole.tables.find(({ sheet }) => sheet === our.held.name);
    return table ? tableSheetOf(whole, our, table, lists) : plainSheetOf(our);
  });
  const restored: Blueprint = {
    sheets,
    names: ourNames(whole, new Set(ours.map(({ held }) => held.name))).map(({ place, formula }) => ({
      name: place,
      refersTo: formula,
      scope: null,
      hidden: false,
    })),
    part: whole.reading.carriers.part ?? blueprint.part,
    activeSheet: sheets[0]?.name ?? blueprint.activeSheet,
  };
  return whole.reading.date1904 ? inDateSystem1900(restored) : restored;
}

/** Where the lists stand, under the names that the sheets have now. */
function listsOf(whole: WholeReading, ours: readonly OurSheet[]): ListPlaces {
  const renamed = (sheet: string): string => ours.find(({ base }) => base.name === sheet)?.held.name ?? sheet;
  const words = Object.entries(listPlaces()).map(([list, place]) => [
    list,
    { ...place, sheet: renamed(place.sheet) },
  ]);
  const units = whole.tables.find(({ table }) => table === 'DonVi');
  const range = parseRange(units?.range ?? '') ?? { top: 0, left: 0, bottom: 1, right: 0 };
  const column = range.left + donVi.columns.findIndex(({ id }) => id === 'name');
  const unit = {
    sheet: units?.sheet ?? donVi.sheet,
    range: { top: range.top + 1, left: column, bottom: range.bottom, right: column },
  };
  return { ...(Object.fromEntries(words) as Record<Exclude<ListName, 'unit'>, typeof unit>), unit };
}

function plainSheetOf({ held, base }: OurSheet): SheetBlueprint {
  const styles = cellsOfBlueprint(base);
  const styleAt = (row: number, column: number): PlannedStyle =>
    styles.get(cellName(row, column))?.style ?? {};
  return { ...base, name: held.name, blocks: blocksOf(held, styleAt) };
}

function tableSheetOf(
  whole: WholeReading,
  { held, base }: OurSheet,
  table: HeldTable,
  lists: ListPlaces,
): SheetBlueprint {
  const definition = tableDefinition(table.table);
  const raw = whole.reading.tables.find(({ name, sheet }) => name === table.name && sheet === held.name);
  const range = parseRange(table.range);
  if (!raw || !range) return plainSheetOf({ held, base });
  const { places } = findColumns(definition, raw, {});
  const columnAt = new Map(
    definition.columns.flatMap((column) => {
      const place = places.get(column.id);
      return place === undefined ? [] : [[range.left + place, column] as const];
    }),
  );
  const styleAt = (row: number, column: number): PlannedStyle => {
    const known = columnAt.get(column);
    if (!known || row < range.top || row > range.bottom) return {};
    return row === range.top ? headingStyle(known) : bodyStyle(known);
  };
  const body = { ...range, top: range.top + 1 };
  const warning = places.get('warning');
  const made: TableBlueprint = {
    name: table.table,
    range: table.range,
    rows: raw.rows.length,
    columns: raw.headings.map((heading, index) => ({
      id: columnAt.get(range.left + index)?.id ?? '',
      heading,
    })),
    style: table.style,
    bandedRows: table.bandedRows,
  };
  return {
    ...base,
    name: held.name,
    blocks: blocksOf(held, styleAt),
    table: made,
    highlights: warning === undefined || !whole.highlights ? [] : highlightRules(body, range.left + warning),
    validations: [...columnAt]
      .map(([left, column]) => validationOf(column, { ...body, left, right: left }, lists))
      .filter((validation) => validation !== null),
  };
}

/** One block for each run of cells of a column that have one look and are all formulas or all constants. */
function blocksOf(
  { top, left, rows }: HeldSheet,
  styleAt: (row: number, column: number) => PlannedStyle,
): readonly BlockBlueprint[] {
  const blocks: BlockBlueprint[] = [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let x = 0; x < width; x += 1) {
    let run: { top: number; kind: string; cells: HeldCell[]; style: PlannedStyle } | null = null;
    const close = (): void => {
      if (run && isSeen(run.cells, run.style)) blocks.push(blockOf(run, left + x));
    };
    rows.forEach((row, y) => {
      const cell = row[x] ?? { formula: null, value: '', format: 'General' };
      const style = styled(styleAt(top + y, left + x), cell);
      const kind = `${cell.formula !== null} ${JSON.stringify(style)}`;
      if (run?.kind === kind) {
        run.cells.push(cell);
        return;
      }
      close();
      run = { top: top + y, kind, cells: [cell], style };
    });
    close();
  }
  return blocks;
}

/** The look of a load with the number format that the cell has. */
function styled(style: PlannedStyle, { format }: HeldCell): PlannedStyle {
  const look = { ...style };
  delete look.numberFormat;
  return format === 'General' ? look : { ...look, numberFormat: format };
}

function isSeen(cells: readonly HeldCell[], style: PlannedStyle): boolean {
  return (
    Object.keys(style).length > 0 || cells.some(({ formula, value }) => formula !== null || value !== '')
  );
}

function blockOf(
  { top, cells, style }: { top: number; cells: readonly HeldCell[]; style: PlannedStyle },
  left: number,
): BlockBlueprint {
  const formula = cells[0]?.formula !== null;
  return {
    top,
    left,
    values: cells.map((cell) => [cell.formula ?? (cell.value === '' ? null : cell.value)]),
    columns: [{ style, formula }],
  };
}
