import { cellName, rangeName } from '../../a1';
import { tableJoinedLater } from '../../laterColumn';
import type { TableName } from '../../tableDefinition';
import { tableDefinitions } from '../../tables';
import type { SheetBlueprint } from '../../blueprint';
import type { Damage } from '../damage';
import type { DamageKind, Seen } from '../seen';
import type { RepairStep } from '../step';

/**
 * A table that was made a plain range becomes a table again where its cells stand. A deleted one is written
 * anew on a sheet of its own, from the rows that are known: the plan that was loaded, the registry, the
 * coordinating units of the tasks. What people had written there is gone, and that is said.
 */
export const tableGone: DamageKind = {
  code: 'table-gone',
  promise: 'Every table that was loaded is there.',
  find: (seen) =>
    seen.snapshot.kind !== 'master'
      ? []
      : tableDefinitions
          .filter(({ name }) => !seen.tables.some((table) => table.name === name))
          .flatMap(({ name }) => {
            return asRange(seen, name) ?? (tableJoinedLater(seen.snapshot, name) ? [] : deleted(seen, name));
          }),
};

function asRange({ shape }: Seen, name: TableName): Damage | null {
  const block = shape.blocks.find(({ table }) => table === name);
  if (!block) return null;
  const { sheet, range } = block;
  const params = { table: name, sheet, range: rangeName(range) };
  const place = { sheet, cell: cellName(range.top, range.left) };
  const taken = shape.tables.some((each) => each.name.toLowerCase() === name.toLowerCase());
  return {
    code: 'table-gone',
    kind: 'broken',
    message: { code: taken ? 'repair.table-range.taken' : 'repair.table-range', params },
    place,
    mend: taken ? [] : [{ do: 'make-table', sheet, table: name, range }],
  };
}

/** What cannot be got back of each table. */
const lost: Readonly<Record<TableName, string>> = {
  NhiemVu: 'repair.table-gone.follow-up',
  ChiTieu: 'repair.table-gone.follow-up',
  PhoiHop: 'repair.table-gone.contributions',
  DonVi: 'repair.table-gone.units',
  KiemTra: 'repair.table-gone.findings',
  HopNhat: 'repair.table-gone.account',
};

function deleted(seen: Seen, name: TableName): Damage {
  const { shape, original, snapshot } = seen;
  const fromPlan = name === 'NhiemVu' || name === 'ChiTieu';
  const known = fromPlan
    ? original !== null
    : name !== 'PhoiHop' || Boolean(snapshot.tables.NhiemVu ?? original);
  const taken = shape.tables.some((each) => each.name.toLowerCase() === name.toLowerCase());
  const position = seen.expected.sheets.findIndex(({ table }) => table?.name === name);
  const sheet = seen.sheets[position]?.expected.name ?? name;
  if (!known || taken) {
    const code = taken ? 'repair.table-gone.taken' : 'repair.table-gone.unknown';
    return {
      code: 'table-gone',
      kind: 'broken',
      message: { code, params: { table: name } },
      place: null,
      mend: [],
    };
  }
  const blueprint = seen.rebuilt().sheets[position];
  return {
    code: 'table-gone',
    kind: 'broken',
    message: { code: lost[name], params: { table: name, sheet } },
    place: null,
    mend: blueprint ? [addSheet(seen, position, blueprint)] : [],
  };
}

/** The step that adds a sheet of ours among the others, nearest first. */
export function addSheet({ sheets }: Seen, index: number, blueprint: SheetBlueprint): RepairStep {
  const names = sheets.map(({ expected }) => expected.name);
  return {
    do: 'add-sheet',
    blueprint,
    behind: names.slice(0, index).reverse(),
    before: names.slice(index + 1),
  };
}
