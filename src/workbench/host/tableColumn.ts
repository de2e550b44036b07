import type { TableColumnDocument } from '../../workbook/document';
import { filterColumn } from '../model/filters';
import { insertColumn } from '../model/insertColumn';
import { Refusal } from '../model/refusal';
import { areaOf } from '../model/workbookModel';
import { writeCells, type Written } from '../model/writeCells';
import { define, type ApiObject } from './apiObject';
import { asText } from './arguments';
import { filterOf } from './filter';
import type { TableState } from './table';
import { bodyOrFirst } from './tableBody';
import { given } from './rangeValues';
import type { Area } from '../model/area';

interface ColumnState {
  readonly owner: TableState;
  readonly column: TableColumnDocument;
}

function placeOf({ owner, column }: ColumnState): number {
  const place = owner.table.columns.indexOf(column);
  if (place < 0) throw new Refusal('ItemNotFound', `The column ${column.name} is gone.`);
  return place;
}

function cut(state: ColumnState, area: Area): ApiObject {
  const { owner } = state;
  const at = areaOf(owner.table).left + placeOf(state);
  return owner.env.make.range(owner.sheet, { ...area, left: at, right: at });
}

function idOf({ owner, column }: ColumnState): number {
  return Number(owner.env.model.ids.of('column', column));
}

/** `Excel.TableColumn`. */
const tableColumn = define<ColumnState>({
  type: 'TableColumn',
  identity: 'Id',
  read: {
    Id: idOf,
    Index: placeOf,
    Name: ({ column }) => column.name,
    Values: (state) => {
      const { owner } = state;
      const area = areaOf(owner.table);
      const at = area.left + placeOf(state);
      const values: unknown[][] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        values.push([given(owner.env.model.value(owner.sheet.name, row, at))]);
      }
      return values;
    },
  },
  write: {
    Name: (state, value) => {
      const { owner } = state;
      const area = areaOf(owner.table);
      const at = area.left + placeOf(state);
      const cell = { top: area.top, left: at, bottom: area.top, right: at };
      writeCells(owner.env.model, owner.sheet, cell, asText(value));
    },
  },
  open: {
    Filter: (state) => {
      const place = placeOf(state);
      return filterOf({
        criteria: () => state.owner.env.model.filter(state.owner.table)?.criteria.get(place) ?? null,
        apply: (criteria) => {
          filterColumn(state.owner.env.model, state.owner.sheet, state.owner.table, place, criteria);
        },
      });
    },
  },
  call: {
    GetRange: (state) => cut(state, areaOf(state.owner.table)),
    GetHeaderRowRange: (state) => {
      const area = areaOf(state.owner.table);
      return cut(state, { ...area, bottom: area.top });
    },
    GetDataBodyRange: (state) => cut(state, bodyOrFirst(state.owner.env.model, state.owner.table)),
  },
});

function find(owner: TableState, key: unknown): TableColumnDocument | undefined {
  if (typeof key === 'number') {
    return owner.table.columns.find((column) => idOf({ owner, column }) === key);
  }
  const text = String(key).toLowerCase();
  return owner.table.columns.find((column) => column.name.toLowerCase() === text);
}

/** A column's heading and cells, as many as the table has rows. */
function columnValues(value: unknown, rows: number): Written[][] {
  const lines: unknown[] = Array.isArray(value) ? value : [value];
  const cells = lines.map((line): unknown[] => (Array.isArray(line) ? line : [line]));
  const fits = cells.length === rows && cells.every((line) => line.length === 1 && line.every(isWritten));
  if (!fits) throw new Refusal('InvalidArgument', 'The column has other rows than the table.');
  return cells as Written[][];
}

function isWritten(value: unknown): value is Written {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** `Excel.TableColumnCollection`: columns are asked for by name or identifier. */
export const tableColumns = define<TableState>({
  type: 'TableColumnCollection',
  read: { Count: ({ table }) => table.columns.length },
  items: (owner) => owner.table.columns.map((column) => tableColumn({ owner, column })),
  item: (owner, key) => {
    const column = find(owner, key);
    return column === undefined ? null : tableColumn({ owner, column });
  },
  call: {
    Add: (owner, args) => {
      const { env, sheet, table } = owner;
      const last = table.columns.length;
      const place = args.at(0) === undefined || args.at(0) === null ? last : args.integer(0);
      const at = place < 0 ? last : place;
      if (at > last) throw new Refusal('InvalidArgument', `There is no place ${place}.`);
      const area = areaOf(table);
      const values = args.missing(1) ? [] : columnValues(args.at(1), area.bottom - area.top + 1);
      const [heading] = values;
      const name = args.optionalText(2) ?? (heading === undefined ? '' : String(heading[0]));
      const column = insertColumn(env.model, sheet, table, at, name);
      const left = area.left + at;
      if (values.length > 1) {
        const body = { top: area.top + 1, left, bottom: area.bottom, right: left };
        writeCells(env.model, sheet, body, values.slice(1));
      }
      return tableColumn({ owner, column });
    },
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (owner, args) => {
      const column = owner.table.columns[args.integer(0)];
      if (column === undefined)
        throw new Refusal('InvalidArgument', `There is no column ${args.integer(0)}.`);
      return tableColumn({ owner, column });
    },
    GetItemOrNullObject: (owner, args) => {
      const column = find(owner, args.at(0));
      return column === undefined ? null : tableColumn({ owner, column });
    },
  },
});
