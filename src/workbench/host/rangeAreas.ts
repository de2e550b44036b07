import type { SheetDocument } from '../../workbook/document';
import {
  COLUMNS,
  ROWS,
  columnCount,
  formatArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  offset,
  quoteSheet,
  rowCount,
  type Area,
} from '../model/area';
import { usedArea } from '../model/cells';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import type { Arguments } from './arguments';
import { living, readCells, type Cells, type Environment } from './environment';
import { rangeFormat } from './rangeFormat';
import { copyFrom } from './rangeCopies';
import { clearRange } from './rangeClear';
import { special } from './rangeKin';
import { readStyle, writeStyle } from './rangeStyle';
import { common, spread } from './spread';

export interface AreasState {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  readonly areas: readonly Area[];
}

/** Each area as a range of its own. */
function parts({ env, sheet, areas }: AreasState): Cells[] {
  return areas.map((area) => ({ env, sheet, area }));
}

const areaCollection = define<AreasState>({
  type: 'RangeCollection',
  items: ({ env, sheet, areas }) => areas.map((area) => env.make.range(sheet, area)),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ env, sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (area === undefined) throw new Refusal('InvalidArgument', 'There is no such area.');
      return env.make.range(sheet, area);
    },
  },
});

function address({ sheet, areas }: AreasState): string {
  return areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(',');
}

/** Other areas of the same sheet; null where none is left. */
function others({ env, sheet }: AreasState, areas: readonly (Area | null)[]): ApiObject | null {
  const left = areas.filter((area) => area !== null);
  return left.length === 0 ? null : env.make.rangeAreas(sheet, left);
}

function orMissing(found: ApiObject | null): ApiObject {
  if (found === null) throw new Refusal('ItemNotFound', 'No cells were found.');
  return found;
}

function shared(state: AreasState, args: Arguments): ApiObject | null {
  const { area } = readCells(state.env, args.at(0), state.sheet);
  return others(
    state,
    state.areas.map((each) => intersect(each, area)),
  );
}

function used(state: AreasState, args: Arguments): ApiObject | null {
  const sheet = living(state.env, state.sheet);
  return others(
    state,
    state.areas.map((area) => usedArea(sheet, args.flag(0, false), area)),
  );
}

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export const rangeAreas = define<AreasState>({
  type: 'RangeAreas',
  read: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((all, area) => all + rowCount(area) * columnCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
    Style: (state) => common(parts(state).map(readStyle)),
  },
  write: {
    Style: (state, value) => {
      for (const part of parts(state)) writeStyle(part, value);
    },
  },
  open: {
    Areas: areaCollection,
    Format: (state) => spread('RangeFormat', parts(state).map(rangeFormat)),
    Worksheet: ({ env, sheet }) => env.make.worksheet(living(env, sheet)),
  },
  call: {
    Calculate: ({ env }) => env.model.touch(),
    Clear: (state, args) => {
      for (const part of parts(state)) clearRange(part, args);
    },
    CopyFrom: (state, args) => {
      for (const part of parts(state)) copyFrom(part, args);
    },
    GetEntireColumn: (state) =>
      others(
        state,
        state.areas.map((area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
      ),
    GetEntireRow: (state) =>
      others(
        state,
        state.areas.map((area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
      ),
    GetIntersection: (state, args) => orMissing(shared(state, args)),
    GetIntersectionOrNullObject: shared,
    GetOffsetRangeAreas: (state, args) => {
      const moved = state.areas.map((area) => offset(area, args.integer(0), args.integer(1)));
      if (moved.includes(null)) throw new Refusal('InvalidArgument', 'The areas would leave the sheet.');
      return orMissing(others(state, moved));
    },
    GetSpecialCells: (state, args) => orMissing(special(parts(state), args)),
    GetSpecialCellsOrNullObject: (state, args) => special(parts(state), args),
    GetUsedRangeAreas: (state, args) => orMissing(used(state, args)),
    GetUsedRangeAreasOrNullObject: used,
  },
});
