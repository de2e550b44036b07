import { tableDefinition } from '../../workbook/tables';
import type { SnapshotRow, TableSnapshot } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import type { CheckContext } from '../check';
import type { PlanRow } from '../planRow';

/** A cell of prose as it was written, not in NFC. */
export interface TextCell {
  readonly table: TableSnapshot;
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
}

function proseColumns(table: TableName): ProseColumn[] {
  return tableDefinition(table)
    .columns.filter(({ id, kind, owner }) => kind === 'text' && owner !== 'product' && !NO_PROSE.has(id))
    .filter(({ list }) => list === undefined)
    .map(({ id, owner }) => ({ id, ofPlan: owner === 'coordinator' }));
}

/** Every filled cell of prose of the rows that have a key; a title once for all rows that repeat it. */
export function textCells({ rows, coordination }: CheckContext): TextCell[] {
  const titles = new Map<string, SnapshotRow[]>();
  return [...rows.map((planRow) => ({ ...rowOf(planRow), planRow })), ...coordination.map(rowOf)].flatMap(
    ({ table, row, planRow }) =>
      proseColumns(table.name).flatMap(({ id: column, ofPlan }) => {
        const written = row.cells[column]?.value;
        if (row.key === '' || typeof written !== 'string' || written.trim() === '') return [];
        const repeated: SnapshotRow[] = [];
        if (column.endsWith('Title')) {
          const title = JSON.stringify([table.name, written]);
          const known = titles.get(title);
          if (known) {
            known.push(row);
            return [];
          }
          titles.set(title, repeated);
        }
        return [{ table, row, column, written, ofPlan, planRow, repeated }];
      }),
  );
}

const rowOf = ({
  table,
  row,
}: Pick<PlanRow, 'table' | 'row'>): Pick<TextCell, 'table' | 'row' | 'planRow'> => ({
  table,
  row,
  planRow: null,
});

/** True where the checks of deadlines or periods ask about the cell, and say why: one fault, one finding. */
export function isAsked({ column, planRow }: TextCell): boolean {
  const reading =
    column === 'deadline' ? planRow?.deadline : column === 'period' ? planRow?.period : undefined;
  return reading !== undefined && (!reading.sure || reading.kind === 'unreadable');
}
