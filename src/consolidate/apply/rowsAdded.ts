import type { IsoDate } from '../../plan/isoDate';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { SnapshotCell, SnapshotRow, TableSnapshot } from '../../workbook/snapshot';
import { tableDefinition } from '../../workbook/tables';
import type { ChangeRequest } from '../consolidation';
import type { MasterView } from '../master/masterView';
import { cellValueOf } from '../value/cellValueOf';
import { keyColumn, type NewName } from './newKeys';
import { productCells } from './productCells';

/**
 * The cells of rows that were granted, row by row, each named as it will be called: what was sent, under its new
 * key, with what the product makes of its texts where the sender did not fill that. Formulas go on by themselves.
 */
export function rowsAdded(
  names: ReadonlyMap<ChangeRequest, NewName>,
  master: MasterView,
  asOf: IsoDate,
): readonly WorkbookChange[] {
  return [...names].flatMap(([request, name]) => {
    const table = master.snapshot.tables[request.table];
    return table ? rowAdded(request, name, table, master, asOf) : [];
  });
}

function rowAdded(
  { table, after }: ChangeRequest,
  name: NewName,
  place: TableSnapshot,
  { snapshot }: MasterView,
  asOf: IsoDate,
): readonly WorkbookChange[] {
  const sent = typeof after === 'object' && after !== null ? after : {};
  const { columns } = tableDefinition(table);
  const formats = place.rows.at(-1)?.cells ?? {};
  const values = new Map<string, CellValue>();
  for (const column of columns) {
    if (column.owner === 'formula') continue;
    const plain = column.id === keyColumn(table) ? name.key : (sent[column.id] ?? '');
    const format = formats[column.id]?.format;
    values.set(column.id, cellValueOf(plain, column, { format, date1904: snapshot.date1904 }));
  }
  const texts = ['lead', 'deadline'].map((column) => ({
    column,
    before: null,
    after: values.get(column) ?? null,
  }));
  const row = rowWithout(['lead', 'deadline'], values, name, place);
  for (const { column, after: made } of productCells({ table: place, row, values: texts }, snapshot, asOf)) {
    if ((values.get(column) ?? null) === null) values.set(column, made);
  }
  return [...values].flatMap(([column, value]) =>
    value === null
      ? []
      : [{ table, ...name, column, sheet: place.sheet, cell: '', before: null, after: value }],
  );
}

/** The row as if these columns were still empty, in front of the product's own reading of them. */
function rowWithout(
  empty: readonly string[],
  values: ReadonlyMap<string, CellValue>,
  { key, of }: NewName,
  { columns }: TableSnapshot,
): SnapshotRow {
  const cells = Object.fromEntries(
    Object.keys(columns).map((id): [string, SnapshotCell] => {
      const value = empty.includes(id) ? null : (values.get(id) ?? null);
      const text = typeof value === 'object' ? '' : String(value);
      return [id, { value, text, format: undefined, computed: false, cell: id }];
    }),
  );
  return of === undefined ? { key, row: 0, cells } : { key, of, row: 0, cells };
}
