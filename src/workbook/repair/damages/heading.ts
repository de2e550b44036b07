import { cellName } from '../../a1';
import { joinedLater } from '../../laterColumn';
import { headingOf } from '../../structuredReference';
import type { ListName } from '../../tableDefinition';
import { tableDefinition } from '../../tables';
import { contentAt } from '../columnContent';
import type { Damage } from '../damage';
import type { DamageKind, Seen, TablePart } from '../seen';
import type { RepairStep } from '../step';

/** A column of ours that stands under another heading. */
interface Misnamed {
  readonly id: string;
  readonly place: number;
  readonly certain: boolean;
  /** The place of the column that it changed headings with. */
  readonly with?: number;
}

/**
 * A heading that was changed. It is written back where place and content agree: the table's own number of
 * the column, or both neighbours, say which one it is, and what stands below does not contradict. Two
 * headings that were exchanged are told by the texts below them. Else it is said which cell to look at.
 */
export const heading: DamageKind = {
  code: 'heading',
  promise: 'Every column of ours stands under its own heading.',
  find: (seen) =>
    seen.tables
      .filter(({ shape }) => shape.headerRow)
      .flatMap((table) =>
        [...byNumber(seen, table), ...byNeighbours(seen, table), ...exchanged(seen, table)].map((found) =>
          damageOf(table, found),
        ),
      ),
};

/** Those that recognition found by the table's own number of the column. */
function byNumber(seen: Seen, table: TablePart): readonly Misnamed[] {
  return Object.keys(table.snapshot.renamed).flatMap((id) => {
    const column = table.snapshot.columns[id];
    if (column === undefined) return [];
    const place = column - table.raw.left;
    return [{ id, place, certain: contentAt(seen, table, id, place) !== 'other' }];
  });
}

/** Those between the two columns that it stood between at creation, where nothing else tells. */
function byNeighbours(seen: Seen, table: TablePart): readonly Misnamed[] {
  const { columns } = tableDefinition(table.name);
  const placeOf = (id: string | undefined): number | null => {
    const column = id === undefined ? undefined : table.snapshot.columns[id];
    return column === undefined ? null : column - table.raw.left;
  };
  return table.snapshot.missing.flatMap((id) => {
    if (joinedLater(seen.snapshot, table.name, id)) return [];
    const index = columns.findIndex((column) => column.id === id);
    const column = columns[index];
    const before = placeOf(columns[index - 1]?.id) ?? (index === 0 ? -1 : null);
    const after =
      placeOf(columns[index + 1]?.id) ?? (index === columns.length - 1 ? table.raw.headings.length : null);
    if (before === null || after !== before + 2) return [];
    const content = contentAt(seen, table, id, before + 1);
    // Any text fits a column of texts; a day, a number or a word of a list is a sign.
    const telling = content === 'fits' && (column?.kind !== 'text' || isListed(column.list));
    const certain = content === 'same' || content === 'empty' || telling;
    return content === 'other' ? [] : [{ id, place: before + 1, certain }];
  });
}

/** Units stand in texts of any kind; the other lists are short. */
const isListed = (list: ListName | undefined): boolean => list !== undefined && list !== 'unit';

/** Two columns each of which has the other's texts below it, as the plan's own texts show. */
function exchanged(seen: Seen, table: TablePart): readonly Misnamed[] {
  const placeOf = (id: string): number => (table.snapshot.columns[id] ?? -1) - table.raw.left;
  const wrong = Object.keys(table.snapshot.columns).filter((id) => {
    return !(id in table.snapshot.renamed) && contentAt(seen, table, id, placeOf(id)) === 'other';
  });
  return wrong.flatMap((id, index) => {
    // Each pair is told once.
    const other = wrong.slice(index + 1).find((each) => {
      const crossed = contentAt(seen, table, id, placeOf(each)) === 'same';
      return crossed && contentAt(seen, table, each, placeOf(id)) === 'same';
    });
    return other === undefined ? [] : [{ id, place: placeOf(other), certain: true, with: placeOf(id) }];
  });
}

function damageOf(table: TablePart, { id, place, certain, with: other }: Misnamed): Damage {
  const { raw, name } = table;
  const cellAt = (at: number): string => cellName(raw.top, raw.left + at);
  const written = raw.headings[place] ?? '';
  const cell = cellAt(place);
  const own = headingOf(name, id);
  const write = (at: string, before: string, after: string): RepairStep => ({
    do: 'write',
    sheet: raw.sheet,
    cell: at,
    before: { value: before },
    after: { value: after },
  });
  // Excel keeps headings apart: one of two that change places first takes a name that is free.
  const aside = `${own} (2)`;
  const mend =
    other === undefined
      ? [write(cell, written, own)]
      : [write(cell, written, aside), write(cellAt(other), own, written), write(cell, aside, own)];
  const code = certain
    ? other === undefined
      ? 'repair.heading'
      : 'repair.heading.exchanged'
    : 'repair.heading.unsure';
  return {
    code: 'heading',
    kind: 'broken',
    message: { code, params: { sheet: raw.sheet, cell, written, heading: own } },
    place: { sheet: raw.sheet, cell },
    mend: certain ? mend : [],
  };
}
