import type { SnapshotRow } from '../../workbook/snapshot';
import type { ColumnDefinition, TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';

/** How a field is filled in. */
export type FieldKind = 'status' | 'percent' | 'day' | 'line' | 'text' | 'units' | 'deadline';

/** Whose part of the row a field is. */
export type FieldPart = 'progress' | 'contribution' | 'plan';

/** A column of a row as a field of its form. */
export interface RowField {
  readonly column: string;
  readonly heading: string;
  readonly kind: FieldKind;
  readonly part: FieldPart;
}

/** The columns that hold a line; every other text may have several. */
const LINES: ReadonlySet<string> = new Set(['evidence', 'evidenceLink', 'measured']);

/** The columns of the plan that the coordinator corrects in a form; the decision's other texts are not for it. */
const PLAN_COLUMNS: Readonly<Record<string, FieldKind>> = {
  lead: 'units',
  coordinators: 'units',
  implementers: 'units',
  deadline: 'deadline',
};

/**
 * The fields of a part of a row, in the order of the table: what the lead unit reports, what a coordinating
 * unit reports (of a row of `PhoiHop`), or what the coordinator corrects. A column that the workbook lacks is
 * no field.
 */
export function fieldsOf(table: TableName, row: SnapshotRow, part: FieldPart): readonly RowField[] {
  return tableDefinition(table).columns.flatMap((column) => {
    const kind = kindIn(column, part);
    const cell = row.cells[column.id];
    return kind && cell && cell.cell !== ''
      ? [{ column: column.id, heading: column.heading, kind, part }]
      : [];
  });
}

function kindIn(column: ColumnDefinition, part: FieldPart): FieldKind | null {
  if (part === 'plan') return column.owner === 'coordinator' ? (PLAN_COLUMNS[column.id] ?? null) : null;
  const owner = part === 'progress' ? 'lead' : 'coordinating-unit';
  if (column.owner !== owner) return null;
  if (column.list === 'status') return 'status';
  if (column.kind === 'percent') return 'percent';
  if (column.kind === 'date') return 'day';
  return LINES.has(column.id) ? 'line' : 'text';
}
