import { addRows, countRows, deleteRow, rowArea, rowValues } from '../model/tableRows';
import { Refusal } from '../model/refusal';
import { writeCells, type Written } from '../model/writeCells';
import { define } from './apiObject';
import { given } from './rangeValues';
import type { TableState } from './table';

interface RowState {
  readonly owner: TableState;
  readonly index: number;
}

function rows(value: unknown): Written[][] {
  if (!Array.isArray(value)) throw new Refusal('InvalidArgument', 'Rows are a block of values.');
  const lines: unknown[] = value.some(Array.isArray) ? value : [value];
  return lines.map((line) => {
    if (!Array.isArray(line)) throw new Refusal('InvalidArgument', 'A row of values is an array.');
    return line.map((each: unknown) => {
      const plain = each === null || ['string', 'number', 'boolean'].includes(typeof each);
      if (!plain) throw new Refusal('InvalidArgument', 'A cell takes a text, a number or a boolean.');
      return each as Written;
    });
  });
}

/** `Excel.TableRow`: a place in the table, not a record; it does not follow when rows move. */
const tableRow = define<RowState>({
  type: 'TableRow',
  read: {
    Index: ({ index }) => index,
    Values: ({ owner, index }) => {
      const area = rowArea(owner.env.model, owner.table, index);
      return [rowValues(owner.env.model, owner.sheet.name, area).map(given)];
    },
  },
  write: {
    Values: ({ owner, index }, value) => {
      writeCells(owner.env.model, owner.sheet, rowArea(owner.env.model, owner.table, index), rows(value));
    },
  },
  call: {
    GetRange: ({ owner, index }) =>
      owner.env.make.range(owner.sheet, rowArea(owner.env.model, owner.table, index)),
    Delete: ({ owner, index }) => deleteRow(owner.env.model, owner.sheet, owner.table, index),
  },
});

/** `Excel.TableRowCollection`. */
export const tableRows = define<TableState>({
  type: 'TableRowCollection',
  read: { Count: ({ env, table }) => countRows(env.model, table) },
  items: (owner) =>
    Array.from({ length: countRows(owner.env.model, owner.table) }, (_, index) => tableRow({ owner, index })),
  item: (owner, key) => tableRow({ owner, index: Number(key) }),
  call: {
    GetCount: ({ env, table }) => countRows(env.model, table),
    GetItemAt: (owner, args) => {
      const index = args.integer(0);
      rowArea(owner.env.model, owner.table, index);
      return tableRow({ owner, index });
    },
    Add: (owner, args) => {
      if (!args.missing(2) && owner.env.model.behaviour.excel === '2021') {
        throw new Refusal(
          'ApiNotFound',
          'The third argument of TableRowCollection.add came after ExcelApi 1.14.',
        );
      }
      if (args.at(2) === false) {
        throw new Refusal(
          'NotImplemented',
          'TableRowCollection.add over cells is not known to the stand-in.',
        );
      }
      const place = args.missing(0) ? null : args.integer(0);
      const empty = owner.table.columns.map(() => '');
      const given = args.missing(1) ? [empty] : rows(args.at(1));
      return tableRow({ owner, index: addRows(owner.env.model, owner.sheet, owner.table, place, given) });
    },
  },
});
