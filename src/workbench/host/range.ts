import { ROWS, COLUMNS, bounding, columnCount, intersect, offset, rowCount, type Area } from '../model/area';
import { usedArea } from '../model/cells';
import { mergeCells, unmergeCells } from '../model/merges';
import { Refusal } from '../model/refusal';
import { select } from '../model/selection';
import { define, type ApiObject } from './apiObject';
import type { Arguments } from './arguments';
import { conditionalFormats } from './conditionalFormatCollection';
import { dataValidation } from './dataValidation';
import { living, readCells, refuseBehind, type Cells } from './environment';
import { deleteRange, insertRange } from './rangeShift';
import { clearRange } from './rangeClear';
import { rangeCopies } from './rangeCopies';
import { rangeFormat } from './rangeFormat';
import { rangeKin } from './rangeKin';
import { rangeOutline } from './rangeOutline';
import { rangeProperties } from './rangeProperties';
import { rangeSearch } from './rangeSearch';
import { rangeReads, rangeWrites } from './rangeValues';
import { rangeView } from './rangeView';
import { rangeSort } from './sort';

function at({ env, sheet }: Cells, area: Area | null): ApiObject {
  if (area === null) throw new Refusal('InvalidArgument', 'The range would leave the sheet.');
  return env.make.range(sheet, area);
}

function part(cells: Cells, top: number, left: number, rows: number, columns: number): ApiObject {
  if (rows < 1 || columns < 1) throw new Refusal('InvalidArgument', 'A range has at least one cell.');
  const first = offset({ ...cells.area, bottom: cells.area.top, right: cells.area.left }, top, left);
  if (first === null) return at(cells, null);
  const area = { ...first, bottom: first.top + rows - 1, right: first.left + columns - 1 };
  return at(cells, area.bottom < ROWS && area.right < COLUMNS ? area : null);
}

function used(cells: Cells, valuesOnly: boolean): Area | null {
  return usedArea(living(cells.env, cells.sheet), valuesOnly, cells.area);
}

function other(cells: Cells, args: Arguments): Area {
  const given = readCells(cells.env, args.at(0), cells.sheet);
  if (given.sheet !== cells.sheet)
    throw new Refusal('InvalidArgument', 'The ranges lie on different sheets.');
  return given.area;
}

function adjacent(cells: Cells, count: number, side: 'above' | 'below' | 'before' | 'after'): ApiObject {
  const size = Math.abs(count);
  if (size === 0) throw new Refusal('InvalidArgument', 'No rows or columns asked for.');
  const { area } = cells;
  const inside = count < 0;
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (side === 'above') return part(cells, inside ? 0 : -size, 0, size, columns);
  if (side === 'below') return part(cells, inside ? rows - size : rows, 0, size, columns);
  if (side === 'before') return part(cells, 0, inside ? 0 : -size, rows, size);
  return part(cells, 0, inside ? columns - size : columns, rows, size);
}

/** `Excel.Range`: a rectangle of cells of one sheet. */
export const range = define<Cells>({
  type: 'Range',
  read: rangeReads,
  write: rangeWrites,
  onRequest: ['CellCount'],
  open: {
    Format: rangeFormat,
    Worksheet: ({ env, sheet }) => env.make.worksheet(living(env, sheet)),
    ConditionalFormats: conditionalFormats,
    DataValidation: dataValidation,
    Sort: rangeSort,
  },
  call: {
    GetCell: (cells, args) => part(cells, args.integer(0), args.integer(1), 1, 1),
    GetRow: (cells, args) => part(cells, args.integer(0), 0, 1, columnCount(cells.area)),
    GetColumn: (cells, args) => part(cells, 0, args.integer(0), rowCount(cells.area), 1),
    GetLastRow: (cells) => at(cells, { ...cells.area, top: cells.area.bottom }),
    GetLastColumn: (cells) => at(cells, { ...cells.area, left: cells.area.right }),
    GetLastCell: (cells) => at(cells, { ...cells.area, top: cells.area.bottom, left: cells.area.right }),
    GetOffsetRange: (cells, args) => at(cells, offset(cells.area, args.integer(0), args.integer(1))),
    GetResizedRange: (cells, args) => {
      const rows = rowCount(cells.area) + args.integer(0);
      return part(cells, 0, 0, rows, columnCount(cells.area) + args.integer(1));
    },
    GetAbsoluteResizedRange: (cells, args) => part(cells, 0, 0, args.integer(0), args.integer(1)),
    GetRowsAbove: (cells, args) => adjacent(cells, args.integer(0, 1), 'above'),
    GetRowsBelow: (cells, args) => adjacent(cells, args.integer(0, 1), 'below'),
    GetColumnsBefore: (cells, args) => adjacent(cells, args.integer(0, 1), 'before'),
    GetColumnsAfter: (cells, args) => adjacent(cells, args.integer(0, 1), 'after'),
    GetEntireRow: (cells) => at(cells, { ...cells.area, left: 0, right: COLUMNS - 1 }),
    GetEntireColumn: (cells) => at(cells, { ...cells.area, top: 0, bottom: ROWS - 1 }),
    GetBoundingRect: (cells, args) => at(cells, bounding(cells.area, other(cells, args))),
    GetIntersection: (cells, args) => {
      const common = intersect(cells.area, other(cells, args));
      if (common === null) throw new Refusal('ItemNotFound', 'The ranges have no cell in common.');
      return at(cells, common);
    },
    GetIntersectionOrNullObject: (cells, args) => {
      const common = intersect(cells.area, other(cells, args));
      return common === null ? null : at(cells, common);
    },
    GetUsedRange: (cells, args) => {
      const area = used(cells, args.flag(0, false));
      if (area === null) throw new Refusal('ItemNotFound', 'The range is empty.');
      return at(cells, area);
    },
    GetUsedRangeOrNullObject: (cells, args) => {
      const area = used(cells, args.flag(0, false));
      return area === null ? null : at(cells, area);
    },
    Select: ({ env, sheet, area }) => {
      refuseBehind(env);
      select(env.model, living(env, sheet), area);
    },
    Clear: clearRange,
    Merge: ({ env, sheet, area }, args) =>
      mergeCells(env.model, living(env, sheet), area, args.flag(0, false)),
    Unmerge: ({ env, sheet, area }) => unmergeCells(env.model, living(env, sheet), area),
    Insert: insertRange,
    Delete: deleteRange,
    Calculate: ({ env }) => env.model.touch(),
    GetVisibleView: rangeView,
    ...rangeCopies,
    ...rangeKin,
    ...rangeOutline,
    ...rangeProperties,
    ...rangeSearch,
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) {
        throw new Refusal('InvalidArgument', 'The block has other rows or columns than the range.');
      }
    },
  },
});
