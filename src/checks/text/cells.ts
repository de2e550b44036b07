import { tableDefinition } from '../../workbook/tables';
import type { SnapshotRow, TablePlace } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import type { RowsContext } from '../check';
import { perObject } from '../perObject';
import type { PlanRow } from '../planRow';

/** A cell of prose as it was written, not in NFC. */
export interface TextCell {
  readonly table: TablePlace;
  readonly row: SnapshotRow;
  readonly column: string;
  readonly written: string;
  /** True where the cell is the plan's own text, and not what a unit reports. */
  readonly ofPlan: boolean;
  readonly planRow: PlanRow | null;
  /** Further rows that repeat the text, as every row of a section repeats its title. */
  readonly repeated: readonly SnapshotRow[];
}

/** Labels, keys, addresses, and the unit cells, whose names have checks of their own. */
const NO_PROSE: ReadonlySet<string> = new Set([
  'key',
  'part',
  'section',
  'group',
  'label',
  'lead',
  'coordinators',
  'implementers',
  'unit',
  'evidenceLink',
]);

interface ProseColumn {
  readonly id: string;
  readonly ofPlan: boolean;
  /** True for a title, which every row of a section repeats. */
  readonly isTitle: boolean;
}

const columnsOfTables = new Map<TableName, readonly ProseColumn[]>();

function proseColumns(table: TableName): readonly ProseColumn[] {
  const known = columnsOfTables.get(table);
  if (known) return known;
  const columns = tableDefinition(table)
    .columns.filter(({ id, kind, owner }) => kind === 'text' && owner !== 'product' && !NO_PROSE.has(id))
    .filter(({ list }) => list === undefined)
    .map(({ id, owner }) => ({ id, ofPlan: owner === 'coordinator', isTitle: id.endsWith('Title') }));
  columnsOfTables.set(table, columns);
  return columns;
}

/** Every filled cell of prose of the rows that have a key, without the titles that rows share. */
export const textCells = perObject(({ rows, coordination }: RowsContext): readonly TextCell[] => [
  ...rows.flatMap((planRow) => textsOf(planRow, planRow)),
  ...coordination.flatMap((row) => textsOf(row, null)),
]);

function textsOf({ table, row }: Pick<PlanRow, 'table' | 'row'>, planRow: PlanRow | null): TextCell[] {
  return proseColumns(table.name).flatMap(({ id: column, ofPlan, isTitle }) => {
    const written = isTitle ? null : writtenIn(row, column);
    return written === null ? [] : [{ table, row, column, written, ofPlan, planRow, repeated: [] }];
  });
}

/** Every title once, at the first row that has it. */
export const titleCells = perObject(({ rows }: Pick<RowsContext, 'rows'>): readonly TextCell[] => {
  const titles = new Map<string, TextCell & { readonly repeated: SnapshotRow[] }>();
  for (const planRow of rows) {
    const { table, row } = planRow;
    for (const { id: column, ofPlan, isTitle } of proseColumns(table.name)) {
      const written = isTitle ? writtenIn(row, column) : null;
      if (written === null) continue;
      const name = `${table.name} ${written}`;
      const known = titles.get(name);
      if (known) known.repeated.push(row);
      else titles.set(name, { table, row, column, written, ofPlan, planRow, repeated: [] });
    }
  }
  return [...titles.values()];
});

/** The text of a filled cell of a row that has a key, else null. */
function writtenIn(row: SnapshotRow, column: string): string | null {
  const written = row.cells[column]?.value;
  return row.key === '' || typeof written !== 'string' || written.trim() === '' ? null : written;
}

/** True where the checks of deadlines or periods ask about the cell, and say why: one fault, one finding. */
export function isAsked({ column, planRow }: TextCell): boolean {
  const reading =
    column === 'deadline' ? planRow?.deadline : column === 'period' ? planRow?.period : undefined;
  return reading !== undefined && (!reading.sure || reading.kind === 'unreadable');
}
