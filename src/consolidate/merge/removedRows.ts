import type { MasterView } from '../master/masterView';
import { rowId, type RowPlace } from '../place';
import type { FileCell, Submission } from '../submission/submission';
import type { Findings } from './findings';
import { requestId } from './identity';

/**
 * Rows that went out to a unit and did not come back, as requests to remove them. `files` are the unit's in the
 * order of time: a later file that has the row asks for nothing. A row that the coordinator's workbook has no
 * more is nothing to ask about.
 */
export function removedRows(files: readonly Submission[], master: MasterView, { requests }: Findings): void {
  const gone = new Map<string, { readonly row: RowPlace & FileCell; readonly file: Submission }>();
  for (const file of files) {
    for (const [id, { row }] of gone) {
      if (file.tables[row.table]?.rows[id] !== undefined) gone.delete(id);
    }
    for (const row of file.removed) if (master.rows.has(rowId(row))) gone.set(rowId(row), { row, file });
  }
  for (const { row, file } of gone.values()) {
    const { sheet, cell } = row;
    const { table, key, of } = master.rows.get(rowId(row))?.place ?? row;
    const place = of === undefined ? { table, key } : { table, key, of };
    const id = requestId('remove-row', place, file.unit, null);
    const asked = { kind: 'remove-row', column: null, before: null, after: null, decision: null } as const;
    requests.push({ unit: file.unit, file: file.file, sheet, cell, id, ...place, ...asked });
  }
}
