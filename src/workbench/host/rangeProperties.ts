import { cellArea, type Area } from '../model/area';
import { Refusal } from '../model/refusal';
import type { ApiObject, Members } from './apiObject';
import { asRecord, type Arguments } from './arguments';
import type { Cells } from './environment';

/** The keys of borders in an object of properties, and the items of the collection. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

const onWire = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Where an object of properties leads with a key: a part of the object, or a side of its borders. */
function step(object: ApiObject, key: string): ApiObject | null {
  const side = object.type === 'RangeBorderCollection' ? SIDES[key] : undefined;
  if (side !== undefined) return object.item(side);
  return object.opens(onWire(key)) ? object.open(onWire(key)) : null;
}

/** Sets what an object of properties names, and nothing else. */
function assign(object: ApiObject, properties: unknown): void {
  for (const [key, value] of Object.entries(asRecord(properties ?? {}))) {
    if (value === undefined || value === null) continue;
    const inner = step(object, key);
    if (inner === null) object.set(onWire(key), value);
    else assign(inner, value);
  }
}

/** The properties that are asked for, in the shape in which they are asked for. */
function pick(object: ApiObject, asked: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(asRecord(asked ?? {}))) {
    if (value === false || value === undefined || value === null) continue;
    const inner = step(object, key);
    found[key] = inner === null ? object.get(onWire(key)) : pick(inner, value === true ? {} : value);
  }
  return found;
}

function cellsOf({ env, sheet, area }: Cells): ApiObject[][] {
  return lines(area.top, area.bottom).map((row) =>
    lines(area.left, area.right).map((column) => env.make.range(sheet, cellArea(row, column))),
  );
}

function rowsOf({ env, sheet, area }: Cells): ApiObject[] {
  return lines(area.top, area.bottom).map((row) => env.make.range(sheet, { ...area, top: row, bottom: row }));
}

function columnsOf({ env, sheet, area }: Cells): ApiObject[] {
  return lines(area.left, area.right).map((column) => {
    const part: Area = { ...area, left: column, right: column };
    return env.make.range(sheet, part);
  });
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

/** A list as long as what it is for, or a single object for all. */
function given(args: Arguments, length: number): readonly unknown[] {
  const value = args.at(0);
  if (!Array.isArray(value)) throw new Refusal('InvalidArgument', 'The properties are a list.');
  if (value.length !== length) throw new Refusal('InvalidArgument', 'The list is not as long as the range.');
  return value;
}

/** The calls of a range that read or set the properties of each cell, row or column on its own. */
export const rangeProperties: NonNullable<Members<Cells>['call']> = {
  SetCellProperties: (cells, args) => {
    const objects = cellsOf(cells);
    given(args, objects.length).forEach((line, row) => {
      const wide = objects[row]?.length;
      if (!Array.isArray(line) || line.length !== wide) {
        throw new Refusal('InvalidArgument', 'The block has other columns than the range.');
      }
      line.forEach((each: unknown, column) => {
        const object = objects[row]?.[column];
        if (object !== undefined) assign(object, each);
      });
    });
  },
  GetCellProperties: (cells, args) =>
    cellsOf(cells).map((line) => line.map((object) => pick(object, args.at(0)))),
  SetRowProperties: (cells, args) => {
    const objects = rowsOf(cells);
    given(args, objects.length).forEach((each, place) => {
      const object = objects[place];
      if (object !== undefined) assign(object, each);
    });
  },
  GetRowProperties: (cells, args) => rowsOf(cells).map((object) => pick(object, args.at(0))),
  SetColumnProperties: (cells, args) => {
    const objects = columnsOf(cells);
    given(args, objects.length).forEach((each, place) => {
      const object = objects[place];
      if (object !== undefined) assign(object, each);
    });
  },
  GetColumnProperties: (cells, args) => columnsOf(cells).map((object) => pick(object, args.at(0))),
};
