import { textOf } from '../../checks/cellContent';
import { perText } from '../../checks/perText';
import { changeOf } from '../../checks/place';
import { planRows, type PlanRow } from '../../checks/planRow';
import { companions } from '../../checks/text/companions';
import type { IsoDate } from '../../plan/isoDate';
import type { Plan } from '../../plan/plan';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { WorkbookChange } from '../../workbook/change';
import { decisionYearOf } from '../../workbook/decisionYear';
import { registryOf } from '../../workbook/registryOf';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { editedRow, type RowEdit } from './rowEdit';

export interface RowChangesInput {
  readonly edit: RowEdit;
  readonly snapshot: WorkbookSnapshot;
  readonly asOf: IsoDate;
  /** The plan that the workbook was loaded from, where it is known. */
  readonly original: Plan | null;
}

/**
 * The changes of single cells that an edit comes to, with what the product wrote beside them (lead units,
 * kind and last day of the deadline) as far as it is still the product's own. Throws what `editedRow` throws.
 */
export function rowChanges(input: RowChangesInput): WorkbookChange[] {
  const { edit, snapshot } = input;
  const changes = edit.values.flatMap(({ table, column, before, after }) => {
    const found = editedRow(snapshot, edit.row, table);
    const change = changeOf(found.table, found.row, column, after);
    return change ? [{ ...change, before }] : [];
  });
  const planChanges = changes.filter(({ column }) => column === 'lead' || column === 'deadline');
  if (planChanges.length === 0) return changes;
  const registry = registryOf(snapshot);
  const planRow = planRowOf(input, registry);
  return [...changes, ...planChanges.flatMap((change) => beside(planRow, change, registry))];
}

/** The row with what its texts mean; read for this row alone. */
function planRowOf({ edit, snapshot, asOf, original }: RowChangesInput, registry: UnitRegistry): PlanRow {
  const { table, row } = editedRow(snapshot, edit.row, edit.row.table);
  const alone = { ...snapshot, tables: { [table.name]: { ...table, rows: [row] } } };
  const units = perText((cell) => readUnits(cell, registry));
  const context = { asOf, original, registry, units, decisionYear: decisionYearOf(snapshot) };
  const [planRow] = planRows(alone, context);
  if (!planRow) throw new Error(`${table.name} holds no rows of the plan`);
  return planRow;
}

function beside(
  planRow: PlanRow,
  { column, after }: WorkbookChange,
  registry: UnitRegistry,
): WorkbookChange[] {
  const text = typeof after === 'string' ? after : '';
  if (column === 'deadline') return companions(planRow, column, text);
  const { table, row, leadUnits, loaded } = planRow;
  const now = textOf(row, 'leadUnits').trim();
  const own = now === '' || now === leadUnits || now === loaded?.leadUnits;
  const next = leadUnitsOf(readUnits(text, registry));
  const change = own && next !== now ? changeOf(table, row, 'leadUnits', next === '' ? null : next) : null;
  return change ? [change] : [];
}
