import type { CellRange } from '../a1';
import { parseRange } from '../a1';
import type { Blueprint, SheetBlueprint } from '../blueprint';
import { freeName } from '../blueprint/freeSheetNames';
import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import type { CellValue, DefinedName } from '../document';
import { decisionNames, settingNames } from '../settingNames';
import type { CornerCell, SheetShape, WorkbookShape } from './shape';

/** So many of a sheet's own words must stand where they stood, or beside one another, to know it again. */
const LEAST_SHARE = 0.5;

/** The sheets that play the parts of ours now, by the name that each has at creation; null for a lost one. */
export function sheetParts(
  expected: Blueprint,
  shape: WorkbookShape,
): ReadonlyMap<string, SheetShape | null> {
  const named = (name: string | null | undefined): SheetShape | null =>
    shape.sheets.find((sheet) => sheet.name === name) ?? null;
  return new Map(
    expected.sheets.map((sheet) => {
      const { table, name } = sheet;
      if (table) return [name, named(placeOfTable(table.name, shape))];
      if (name === CARRIER_SHEET) return [name, named(shape.carriers.place)];
      if (sheet === overviewOf(expected)) return [name, overviewIn(expected, shape)];
      return [name, listsIn(sheet, shape)];
    }),
  );
}

/** The sheet of ours that the names point to. */
export function overviewOf({ sheets, activeSheet }: Blueprint): SheetBlueprint | undefined {
  return sheets.find(({ name }) => name === activeSheet);
}

/** The present names of sheets that do not bear theirs, and free ones for those that are lost. */
export function presentNames(
  parts: ReadonlyMap<string, SheetShape | null>,
  shape: WorkbookShape,
): ReadonlyMap<string, string> {
  const used = new Set(shape.sheets.map(({ name }) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const [name, actual] of parts) {
    const present = actual?.name ?? freeName(name, used);
    used.add(present.toLowerCase());
    if (present !== name) renamed.set(name, present);
  }
  return renamed;
}

function placeOfTable(name: string, shape: WorkbookShape): string | undefined {
  const own = Object.entries(shape.own).find(([table]) => table === name)?.[1];
  const table = shape.tables.find((each) => each.name === own?.name);
  return table?.sheet ?? shape.blocks.find((block) => block.table === name)?.sheet;
}

/** The sheet with the labels of the settings and the decision; first the one that our names point to. */
function overviewIn(expected: Blueprint, shape: WorkbookShape): SheetShape | null {
  const labels = namedLabels(expected);
  const candidates = shape.sheets.filter(({ corner }) => {
    const found = labels.filter(({ label }) => corner && placeOfText(corner, label));
    return found.length >= LEAST_SHARE * labels.length;
  });
  const pointed = new Set(ourNames(shape).map(({ cell }) => cell?.sheet));
  return candidates.find(({ name }) => pointed.has(name)) ?? candidates[0] ?? null;
}

function ourNames({ names }: WorkbookShape): WorkbookShape['names'] {
  const own = [...Object.values(settingNames), ...Object.values(decisionNames)].map((name) =>
    name.toLowerCase(),
  );
  return names.filter(({ name }) => own.includes(name.toLowerCase()));
}

/** The label that stands left of the cell that each name of ours points to. */
export function namedLabels(
  expected: Blueprint,
): readonly { readonly name: DefinedName; readonly cell: CellRange; readonly label: string }[] {
  const overview = overviewOf(expected);
  return expected.names.flatMap((name) => {
    const cell = parseRange(name.refersTo.slice(name.refersTo.lastIndexOf('!') + 1));
    const label = overview && cell ? valueIn(overview, cell.top, cell.left - 1) : null;
    return cell && typeof label === 'string' ? [{ name, cell, label }] : [];
  });
}

/** What a blueprint has in a cell. */
export function valueIn({ blocks }: SheetBlueprint, row: number, column: number): CellValue {
  for (const { top, left, values } of blocks) {
    const value = values[row - top]?.[column - left];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** The first cell of a corner that says the text. */
export function placeOfText(
  corner: readonly (readonly CornerCell[])[],
  text: string,
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of corner.entries()) {
    const column = cells.findIndex(({ value }) => typeof value === 'string' && value.trim() === text);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The sheet whose first row has the headings of the lists. */
function listsIn(expected: SheetBlueprint, shape: WorkbookShape): SheetShape | null {
  const headings = expected.blocks.filter(({ top }) => top === 0).map(({ left }) => left);
  const fits = ({ corner }: SheetShape): boolean => {
    const found = headings.filter((left) => corner?.[0]?.[left]?.value === valueIn(expected, 0, left));
    return found.length > LEAST_SHARE * headings.length;
  };
  const candidates = shape.sheets.filter(fits);
  return candidates.find(({ name }) => name === expected.name) ?? candidates[0] ?? null;
}
