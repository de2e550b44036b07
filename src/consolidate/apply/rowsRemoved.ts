import { changeOf } from '../../checks/place';
import type { WorkbookChange } from '../../workbook/change';
import type { ChangeRequest } from '../consolidation';
import { columnOf } from '../master/columnOf';
import type { MasterRow } from '../master/masterView';

/** The rows that requests were granted to remove. */
export function removedBy(
  requests: readonly ChangeRequest[],
  find: (place: {
    readonly table: ChangeRequest['table'];
    readonly key: string;
    readonly of?: string;
  }) => MasterRow | undefined,
): ReadonlySet<MasterRow> {
  return new Set(
    requests.flatMap(({ kind, table, key, of, decision }) => {
      if (kind !== 'remove-row' || decision?.take !== 'value' || key === null) return [];
      return find({ table, key, ...(of === undefined ? {} : { of }) }) ?? [];
    }),
  );
}

/**
 * The changes that empty a row. The row itself stays, so that taking it back finds its place; the product's own
 * formulas stay too and say nothing of an empty row.
 */
export function emptied({ table, row }: MasterRow): readonly WorkbookChange[] {
  return Object.entries(row.cells).flatMap(([column, { value }]) => {
    const keeps = columnOf(table.name, column)?.owner === 'formula';
    return keeps || value === null ? [] : (changeOf(table, row, column, null) ?? []);
  });
}
