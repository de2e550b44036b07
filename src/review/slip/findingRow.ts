import type { Finding } from '../../checks/finding';
import { parseRange } from '../../workbook/a1';
import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** The row that a finding is about. */
export interface FindingRow {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
}

/**
 * The row of a finding: the one that its cell stands in, which tells rows with the same key apart, else the
 * first with its key. Null for what is about no row of the workbook.
 */
export function findingRow(
  { tables }: WorkbookSnapshot,
  finding: Pick<Finding, 'table' | 'key' | 'of' | 'cell'>,
): FindingRow | null {
  const table = finding.table === null ? undefined : tables[finding.table];
  if (!table) return null;
  const stands = finding.cell === null ? undefined : parseRange(finding.cell)?.top;
  const row =
    table.rows.find((each) => each.row === stands) ??
    (finding.key === null
      ? undefined
      : table.rows.find(
          ({ key, of }) => key === finding.key && (finding.of === undefined || of === finding.of),
        ));
  return row ? { table, row } : null;
}
