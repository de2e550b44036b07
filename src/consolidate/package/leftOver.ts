import type { Message } from '../../plan/message';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { UnitPart } from '../../plan/unit/unit';
import { codesOf } from '../../review/mine/unitWork';
import type { SnapshotRow } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import type { MasterRow, MasterView } from '../master/masterView';
import { rowId } from '../place';

/** A row that no unit answers for. */
export interface UnplacedRow {
  readonly table: TableName;
  /** Empty where the row has none. */
  readonly key: string;
  /** The task or indicator in words; empty for a row of `PhoiHop`. */
  readonly text: string;
  /** What names its lead, as it is written. */
  readonly written: string;
  readonly why: Message;
}

/** A name that stands in a row and brings nobody a package, or no cell to write in. */
export interface UnreachedName extends UnplacedRow {
  readonly column: string;
}

/** What is in no package. */
export interface LeftOver {
  /** Rows without a lead, without a key, or with a key that an earlier row has. */
  readonly unplaced: readonly UnplacedRow[];
  /** In rows that somebody leads: other names that stand for no single unit, and units without a row of `PhoiHop`. */
  readonly unreached: readonly UnreachedName[];
}

/** What is in no package, in the order of the sheets. */
export function leftOver(master: MasterView): LeftOver {
  const unplaced: UnplacedRow[] = [];
  const unreached: UnreachedName[] = [];
  const placed = new Map<SnapshotRow, MasterRow>([...master.rows.values()].map((row) => [row.row, row]));
  for (const table of ['ChiTieu', 'NhiemVu', 'PhoiHop'] as const) {
    for (const row of master.snapshot.tables[table]?.rows ?? []) {
      const known = placed.get(row);
      const written = table === 'PhoiHop' ? (row.of ?? '') : writtenLead(row, master.registry);
      const place = { table, key: row.key, text: textIn(row), written };
      if (!known)
        unplaced.push({ ...place, why: { code: `split.why.${row.key === '' ? 'no-key' : 'doubled'}` } });
      else if (table === 'PhoiHop') unreached.push(...nobodysRow(known, written));
      else {
        const parts = readUnits(written, master.registry);
        if (known.leads.size === 0) unplaced.push({ ...place, why: whyNobody(parts) });
        else unreached.push(...namesOfNobody(known, 'lead', parts));
        if (table === 'NhiemVu') {
          const others = readUnits(row.cells.coordinators?.text ?? '', master.registry);
          unreached.push(...namesOfNobody(known, 'coordinators', others), ...withoutRow(master, known));
        }
      }
    }
  }
  return { unplaced, unreached };
}

/** What the coordinator entered instead of what the product makes of the text, else the text. */
function writtenLead({ cells }: SnapshotRow, registry: UnitRegistry): string {
  const written = cells.lead?.text.trim() ?? '';
  const entered = cells.leadUnits?.text.trim() ?? '';
  return entered === '' || entered === leadUnitsOf(readUnits(written, registry)) ? written : entered;
}

function whyNobody(parts: readonly UnitPart[]): Message {
  const [first] = parts;
  return first ? whyOf(first) : { code: 'split.why.empty' };
}

function whyOf({ kind, suggestions }: UnitPart): Message {
  if (kind === 'group') return { code: 'split.why.group' };
  return { code: `split.why.${suggestions.length > 1 ? 'several' : 'unknown'}` };
}

function namesOfNobody(
  { place: { table, key }, row }: MasterRow,
  column: string,
  parts: readonly UnitPart[],
): readonly UnreachedName[] {
  return parts
    .filter((part) => codesOf([part]).length === 0)
    .map((part) => ({ table, key, text: textIn(row), column, written: part.written, why: whyOf(part) }));
}

/** A row of `PhoiHop` whose name stands for no single unit: only the lead of its task sees it. */
function nobodysRow({ place: { table, key }, leads }: MasterRow, written: string): readonly UnreachedName[] {
  const why = { code: 'split.why.nobodys-row' };
  return leads.size > 0 ? [] : [{ table, key, text: '', column: 'unit', written, why }];
}

/** Units that the task names and that have no row of `PhoiHop` to write in. */
function withoutRow(master: MasterView, task: MasterRow): readonly UnreachedName[] {
  const { key } = task.place;
  return [...task.coordinators].flatMap((unit) => {
    if (task.leads.has(unit)) return [];
    if (master.rows.has(rowId({ table: 'PhoiHop', key, ofUnit: unit }))) return [];
    const written = master.registry.byId(unit)?.name ?? unit;
    const why = { code: 'split.why.no-row' };
    return [{ table: 'PhoiHop' as const, key, text: textIn(task.row), column: 'unit', written, why }];
  });
}

const textIn = ({ cells }: SnapshotRow): string => cells.text?.text.trim() ?? '';
