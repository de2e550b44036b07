import { rawText } from '../../checks/cellContent';
import type { Finding } from '../../checks/finding';
import { perText } from '../../checks/perText';
import { readUnits } from '../../plan/unit/readUnits';
import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import { codesOf, type UnitWork } from '../mine/unitWork';
import { findingRow } from './findingRow';

/** Who answers for the row of a finding. */
export type FindingUnits = (finding: Pick<Finding, 'table' | 'key' | 'of' | 'cell'>) => ReadonlySet<string>;

const nobody: ReadonlySet<string> = new Set();

/**
 * The units, by their codes, that a finding is sent back to: the leads of a task or indicator, and of a row
 * of `PhoiHop` the unit whose row it is. Nobody answers for a row without a lead, nor for what is in no row
 * of the plan.
 */
export function findingUnits(snapshot: WorkbookSnapshot, { registry, rows }: UnitWork): FindingUnits {
  const leads = new Map<SnapshotRow, ReadonlySet<string>>(
    rows.map(({ planRow, leads }) => [planRow.row, leads]),
  );
  const owners = perText((cell) => new Set(codesOf(readUnits(cell, registry))));
  return (finding) => {
    const found = findingRow(snapshot, finding);
    if (!found) return nobody;
    const { table, row } = found;
    return table.name === 'PhoiHop' ? owners(rawText(row.cells.unit)) : (leads.get(row) ?? nobody);
  };
}
