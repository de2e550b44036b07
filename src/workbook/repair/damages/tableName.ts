import type { Damage } from '../damage';
import type { Seen, DamageKind, TablePart } from '../seen';
import type { RepairStep } from '../step';

/**
 * A table of ours under another name. Formulas follow a renamed table, and we find it by its headings, but
 * only its own name lets it be told from a copy. Where another table of ours bears the name, both go
 * through a name that is free; where the user's does, the name is theirs.
 */
export const tableName: DamageKind = {
  code: 'table-name',
  promise: 'Every table of ours bears its own name.',
  find(seen) {
    const renamed = seen.tables.filter(({ name, own }) => own.name.toLowerCase() !== name.toLowerCase());
    const going = new Set(renamed.map(({ own }) => own.name.toLowerCase()));
    // Tables that bear each other's names all step aside before the first takes its own.
    const crossed = renamed.filter(({ name }) => going.has(name.toLowerCase()));
    const asides = crossed.map((table) => rename(table, table.own.name, asideOf(seen, table)));
    return renamed.map((table): Damage => {
      const { name, own, shape } = table;
      const holder = holderOf(seen, name);
      const params = { table: name, name: own.name, sheet: shape.sheet };
      const place = { sheet: shape.sheet, cell: 'A1' };
      const isCrossed = crossed.includes(table);
      if (holder !== null && !isCrossed) {
        const message = { code: 'repair.table-name.taken', params: { ...params, holder } };
        return { code: 'table-name', kind: 'changed', message, place, mend: [] };
      }
      const mend = [
        ...(table === crossed[0] ? asides : []),
        rename(table, isCrossed ? asideOf(seen, table) : own.name, name),
      ];
      return {
        code: 'table-name',
        kind: 'broken',
        message: { code: 'repair.table-name', params },
        place,
        mend,
      };
    });
  },
};

/** What bears the name now, as a person knows it: a sheet, or the name itself; null where it is free. */
function holderOf({ shape }: Seen, name: string): string | null {
  const folded = name.toLowerCase();
  const table = shape.tables.find((each) => each.name.toLowerCase() === folded);
  return table?.sheet ?? shape.names.find((each) => each.name.toLowerCase() === folded)?.name ?? null;
}

const rename = ({ shape }: TablePart, from: string, to: string): RepairStep => ({
  do: 'rename-table',
  sheet: shape.sheet,
  from,
  to,
});

/** A name that no table bears. */
function asideOf({ shape }: Seen, { name }: TablePart): string {
  const used = new Set(shape.tables.map((each) => each.name.toLowerCase()));
  let aside = `${name}_`;
  while (used.has(aside.toLowerCase())) aside += '_';
  return aside;
}
