import { joinedLater } from '../../laterColumn';
import { headingOf } from '../../structuredReference';
import { tableDefinition } from '../../tables';
import type { Damage } from '../damage';
import type { DamageKind, Seen, TablePart } from '../seen';
import { columnSteps, inPlace } from './columnSteps';
import { heading } from './heading';
import { cutSheets } from './tableCut';

/**
 * A column of ours that was deleted. It comes back at its place with what is known by key: the decision's
 * texts, what the product makes of them, the formula. What people had written in it is gone, and that is
 * said. A heading that was changed, or a column left beside a smaller table, is no deleted column.
 */
export const columnGone: DamageKind = {
  code: 'column-gone',
  promise: 'Every table of ours has every column.',
  find(seen) {
    const cut = cutSheets(seen);
    const misnamed = heading.find(seen).map(({ message }) => message.params);
    return seen.tables
      .filter(({ raw, shape }) => shape.headerRow && !cut.has(raw.sheet))
      .flatMap((table) =>
        inPlace(
          table.snapshot.missing
            .filter((id) => !joinedLater(seen.snapshot, table.name, id))
            .filter((id) => {
              const own = headingOf(table.name, id);
              return !misnamed.some((each) => each?.['sheet'] === table.raw.sheet && each['heading'] === own);
            })
            .map((id) => damageOf(seen, table, id)),
        ),
      );
  },
};

function damageOf(seen: Seen, table: TablePart, id: string): Damage {
  const { name, raw } = table;
  const own = headingOf(name, id);
  const { owner } = columnOf(table, id);
  const code =
    owner === 'formula' || owner === 'product' ? 'repair.column-gone.computed' : writtenCode(seen, owner);
  return {
    code: 'column-gone',
    kind: 'broken',
    message: { code, params: { sheet: raw.sheet, heading: own } },
    place: { sheet: raw.sheet, cell: 'A1' },
    mend: columnSteps(seen, table, id),
  };
}

/** The decision's texts come back; what a unit wrote does not. */
function writtenCode({ original }: Seen, owner: string): string {
  return owner === 'coordinator' && original ? 'repair.column-gone.decision' : 'repair.column-gone.written';
}

const columnOf = ({ name }: TablePart, id: string) => {
  const found = tableDefinition(name).columns.find((column) => column.id === id);
  if (!found) throw new RangeError(`${name} has no column ${id}`);
  return found;
};
