import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import type { Cells } from './environment';

interface ViewState {
  readonly cells: Cells;
  /** The rows of the sheet that are seen. */
  readonly rows: readonly number[];
}

/** A property of the range, of the rows that are seen. */
function seen(property: string): (state: ViewState) => unknown {
  return ({ cells, rows }) => {
    const { env, sheet, area } = cells;
    const block = env.make.range(sheet, area).get(property);
    return Array.isArray(block) ? rows.map((row) => (block as unknown[])[row - area.top]) : null;
  };
}

const rowViews = define<ViewState>({
  type: 'RangeViewCollection',
  items: ({ cells, rows }) => rows.map((row) => rowView(cells, row)),
  call: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: ({ cells, rows }, args) => {
      const row = rows[args.integer(0)];
      if (row === undefined) throw new Refusal('InvalidArgument', 'There is no such row.');
      return rowView(cells, row);
    },
  },
});

/** `Excel.RangeView`: the rows of a range that are not hidden. */
const view = define<ViewState>({
  type: 'RangeView',
  read: {
    Values: seen('Values'),
    Formulas: seen('Formulas'),
    FormulasLocal: seen('FormulasLocal'),
    NumberFormat: seen('NumberFormat'),
    Text: seen('Text'),
    ValueTypes: seen('ValueTypes'),
    RowCount: ({ rows }) => rows.length,
    ColumnCount: ({ cells }) => cells.area.right - cells.area.left + 1,
    Index: ({ cells, rows }) => (rows[0] ?? cells.area.top) - cells.area.top,
    CellAddresses: ({ cells, rows }) =>
      rows.map((row) => {
        const { env, sheet, area } = cells;
        return Array.from({ length: area.right - area.left + 1 }, (_, place) => {
          const column = area.left + place;
          return env.make.range(sheet, { top: row, left: column, bottom: row, right: column }).get('Address');
        });
      }),
  },
  open: { Rows: rowViews },
  call: { GetRange: ({ cells }) => cells.env.make.range(cells.sheet, cells.area) },
});

function rowView(cells: Cells, row: number): ApiObject {
  return view({ cells: { ...cells, area: { ...cells.area, top: row, bottom: row } }, rows: [row] });
}

/** `Range.getVisibleView`. */
export function rangeView(cells: Cells): ApiObject {
  const { top, bottom } = cells.area;
  const rows = Array.from({ length: bottom - top + 1 }, (_, place) => top + place);
  return view({ cells, rows: rows.filter((row) => cells.sheet.rows.get(row)?.hidden !== true) });
}
