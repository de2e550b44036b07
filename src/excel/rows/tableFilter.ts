/** The filters of a table's columns, by the column's own id. */
export type KeptFilter = readonly { readonly column: number; readonly criteria: Excel.FilterCriteria }[];

/** Asks for the filters of a table; `keptFilter` reads them after the sync. */
export function askFilter(table: Excel.Table): Excel.TableColumnCollection {
  const { columns } = table;
  columns.load('items/id,items/filter/criteria');
  return columns;
}

/** What each column is filtered by, to be set again. */
export function keptFilter(columns: Excel.TableColumnCollection): KeptFilter {
  return columns.items.flatMap(({ id, filter }) => {
    // A column without a filter has null, or criteria that filter on nothing.
    const criteria = filter.criteria as Excel.FilterCriteria | null;
    return criteria?.filterOn ? [{ column: id, criteria }] : [];
  });
}

/** Queues the filters as they were. */
export function applyFilter(table: Excel.Table, kept: KeptFilter): void {
  for (const { column, criteria } of kept) table.columns.getItem(column).filter.apply(criteria);
}
