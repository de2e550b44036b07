import type { Blueprint, SheetBlueprint } from '../blueprint';
import type { CellValue } from '../document';
import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import { cellsOfBlueprint } from './blueprintCells';
import type { HeldSheet, WholeReading } from './wholeReading';

/** A sheet of the workbook that a load made, with what the load wrote there. */
export interface OurSheet {
  readonly held: HeldSheet;
  readonly base: SheetBlueprint;
}

/** A sheet without a table is ours where so much of what a load writes there still stands. */
const LEAST_SHARE = 0.5;

/**
 * The sheets that a load made, whatever they are called now: by their tables, the carrier by its name, the
 * others by what stands in them. In the order of the blueprint; a sheet that is gone is left out.
 */
export function ourSheets(whole: WholeReading, blueprint: Blueprint): readonly OurSheet[] {
  const taken = new Set<string>();
  return blueprint.sheets.flatMap((base) => {
    const held = sheetOf(base, whole, taken);
    if (!held) return [];
    taken.add(held.name);
    return [{ held, base }];
  });
}

function sheetOf(
  base: SheetBlueprint,
  { sheets, tables }: WholeReading,
  taken: ReadonlySet<string>,
): HeldSheet | undefined {
  const named = (name: string | undefined): HeldSheet | undefined =>
    sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase() && !taken.has(sheet.name));
  if (base.table) return named(tables.find(({ table }) => table === base.table?.name)?.sheet);
  if (base.name === CARRIER_SHEET) return named(CARRIER_SHEET);
  const tabled = new Set(tables.map(({ sheet }) => sheet));
  const [best] = sheets
    .filter(({ name }) => !taken.has(name) && !tabled.has(name))
    .map((sheet) => ({ sheet, share: shareOf(base, sheet) }))
    .sort((one, other) => other.share - one.share);
  return best && best.share >= LEAST_SHARE ? best.sheet : undefined;
}

/** How much of the words that a load writes stands in the same cells. */
function shareOf(base: SheetBlueprint, sheet: HeldSheet): number {
  const words = [...cellsOfBlueprint(base).values()].filter(
    ({ value, formula }) => !formula && typeof value === 'string' && value !== '',
  );
  const same = words.filter(({ row, column, value }) => valueAt(sheet, row, column) === value);
  return words.length === 0 ? 0 : same.length / words.length;
}

function valueAt({ top, left, rows }: HeldSheet, row: number, column: number): CellValue | undefined {
  return rows[row - top]?.[column - left]?.value;
}
