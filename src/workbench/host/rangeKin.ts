import { areasOfCells } from '../model/areasOfCells';
import { cellArea, contains, intersect, isOneCell, type Area } from '../model/area';
import { edgeFrom, extendTo, type Direction } from '../model/edges';
import { findCell, holdsContent } from '../model/cells';
import { mergesOf } from '../model/merges';
import { Refusal } from '../model/refusal';
import { SPECIAL, specialCells } from '../model/specialCells';
import { allDependents, allPrecedents, directDependents, directPrecedents } from '../model/trace';
import type { ApiObject, Members } from './apiObject';
import { asOneOf, type Arguments } from './arguments';
import { living, readCells, type Cells } from './environment';
import { tracedAreas } from './workbookRangeAreas';

const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const satisfies readonly Direction[];

/** Where a key press would begin: the given cell, or the range's first. */
function start(cells: Cells, value: unknown): { row: number; column: number } {
  if (value === undefined || value === null) return { row: cells.area.top, column: cells.area.left };
  const { area } = readCells(cells.env, value, cells.sheet);
  if (!isOneCell(area) || !contains(cells.area, area.top, area.left)) {
    throw new Refusal('InvalidArgument', 'The active cell lies in the range.');
  }
  return { row: area.top, column: area.left };
}

/** The areas of special cells, or null where there is none. */
export function special(cells: readonly Cells[], args: Arguments): ApiObject | null {
  const [first] = cells;
  if (first === undefined) return null;
  const kind = asOneOf(args.at(0), SPECIAL);
  const values = args.missing(1) ? 'All' : args.text(1);
  const found = cells.flatMap(({ env, sheet, area }) =>
    specialCells(env.model, living(env, sheet), area, kind, values),
  );
  return found.length === 0 ? null : first.env.make.rangeAreas(first.sheet, areasOfCells(found));
}

function merged({ env, sheet, area }: Cells): ApiObject | null {
  const areas = mergesOf(living(env, sheet)).filter((each) => intersect(each, area) !== null);
  return areas.length === 0 ? null : env.make.rangeAreas(sheet, areas);
}

/** The block around a range that ends in empty rows and columns on each side. */
function surrounding({ env, sheet, area }: Cells): ApiObject {
  const filled = (row: number, column: number): boolean =>
    holdsContent(findCell(living(env, sheet), row, column));
  let region: Area = area;
  for (;;) {
    const next = grown(region, filled);
    if (next === region) return env.make.range(sheet, region);
    region = next;
  }
}

function grown(area: Area, filled: (row: number, column: number) => boolean): Area {
  const rows = Array.from({ length: area.bottom - area.top + 3 }, (_, i) => area.top - 1 + i);
  const columns = Array.from({ length: area.right - area.left + 3 }, (_, i) => area.left - 1 + i);
  if (columns.some((column) => filled(area.top - 1, column))) return { ...area, top: area.top - 1 };
  if (columns.some((column) => filled(area.bottom + 1, column))) return { ...area, bottom: area.bottom + 1 };
  if (rows.some((row) => filled(row, area.left - 1))) return { ...area, left: area.left - 1 };
  if (rows.some((row) => filled(row, area.right + 1))) return { ...area, right: area.right + 1 };
  return area;
}

function orMissing(found: ApiObject | null, what: string): ApiObject {
  if (found === null) throw new Refusal('ItemNotFound', `There are no ${what}.`);
  return found;
}

/** The calls of a range that lead to other cells. */
export const rangeKin: NonNullable<Members<Cells>['call']> = {
  GetRangeEdge: (cells, args) => {
    const sheet = living(cells.env, cells.sheet);
    const { row, column } = edgeFrom(sheet, start(cells, args.at(1)), asOneOf(args.at(0), DIRECTIONS));
    return cells.env.make.range(sheet, cellArea(row, column));
  },
  GetExtendedRange: (cells, args) => {
    const sheet = living(cells.env, cells.sheet);
    const direction = asOneOf(args.at(0), DIRECTIONS);
    return cells.env.make.range(sheet, extendTo(sheet, cells.area, start(cells, args.at(1)), direction));
  },
  GetSurroundingRegion: surrounding,
  GetSpecialCells: (cells, args) => orMissing(special([cells], args), 'such cells'),
  GetSpecialCellsOrNullObject: (cells, args) => special([cells], args),
  GetMergedAreas: (cells) => orMissing(merged(cells), 'merged cells'),
  GetMergedAreasOrNullObject: merged,
  GetDirectPrecedents: (cells) => tracedAreas(cells, directPrecedents),
  GetPrecedents: (cells) => tracedAreas(cells, allPrecedents),
  GetDirectDependents: (cells) => tracedAreas(cells, directDependents),
  GetDependents: (cells) => tracedAreas(cells, allDependents),
};
