import type { TableDocument } from '../../workbook/document';
import type { SortField } from '../model/sortCells';
import { sortCells } from '../model/sortCells';
import { bodyOf } from '../model/tableBody';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { readFields } from './sort';
import type { TableState } from './table';

interface KeptOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** The order that a table was put in last, as its buttons show it. */
const orders = new WeakMap<TableDocument, KeptOrder>();

function put({ env, sheet, table }: TableState, order: KeptOrder): void {
  const body = bodyOf(table);
  if (body === null) return;
  sortCells(env.model, sheet, body, order.fields, { matchCase: order.matchCase, orientation: 'Rows' });
  orders.set(table, order);
}

/** `Excel.TableSort`. */
export const tableSort = define<TableState>({
  type: 'TableSort',
  read: {
    Fields: ({ table }) =>
      (orders.get(table)?.fields ?? []).map(({ key, ascending, on }) => ({ key, ascending, sortOn: on })),
    MatchCase: ({ table }) => orders.get(table)?.matchCase ?? false,
    Method: () => 'PinYin',
  },
  call: {
    Apply: (state, args) => put(state, { fields: readFields(args.at(0)), matchCase: args.flag(1, false) }),
    Clear: ({ table }) => void orders.delete(table),
    Reapply: (state) => {
      const order = orders.get(state.table);
      if (order === undefined) throw new Refusal('InvalidOperation', 'The table was not put in order.');
      put(state, order);
    },
  },
});
