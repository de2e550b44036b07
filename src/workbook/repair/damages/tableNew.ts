import { cellName } from '../../a1';
import { listPlaces } from '../../blueprint/sheets/danhMuc';
import { tableJoinedLater } from '../../laterColumn';
import type { TableDefinition } from '../../tableDefinition';
import { tableDefinitions } from '../../tables';
import type { Damage } from '../damage';
import type { DamageKind, Seen } from '../seen';
import type { RepairStep } from '../step';
import { addSheet } from './tableGone';

/**
 * A table that the product got after the workbook was loaded. Everything else works without it, so it is
 * offered, empty and on a sheet of its own, with the words of its drop-down, and never added unasked. Where
 * its cells stand as a plain range, or its name is taken, it is not.
 */
export const tableNew: DamageKind = {
  code: 'table-new',
  promise: 'A workbook of an earlier version can have the tables that this version adds.',
  find: (seen) =>
    seen.snapshot.kind !== 'master'
      ? []
      : tableDefinitions
          .filter((definition) => isNew(seen, definition))
          .flatMap((definition) => offerOf(seen, definition)),
};

function isNew({ snapshot, tables, shape }: Seen, { name }: TableDefinition): boolean {
  return (
    tableJoinedLater(snapshot, name) &&
    !tables.some((table) => table.name === name) &&
    !shape.blocks.some(({ table }) => table === name) &&
    !shape.tables.some((each) => each.name.toLowerCase() === name.toLowerCase())
  );
}

function offerOf(seen: Seen, definition: TableDefinition): readonly Damage[] {
  const position = seen.expected.sheets.findIndex(({ table }) => table?.name === definition.name);
  const blueprint = seen.expected.sheets[position];
  if (!blueprint) return [];
  return [
    {
      code: 'table-new',
      kind: 'newer',
      message: { code: 'repair.table-new', params: { sheet: blueprint.name } },
      place: null,
      mend: [...wordSteps(seen, definition), addSheet(seen, position, blueprint)],
    },
  ];
}

/** The lists that came with the table, where Danh mục is there and nothing stands in their cells. */
function wordSteps({ sheets }: Seen, { columns }: TableDefinition): readonly RepairStep[] {
  const places = Object.entries(listPlaces());
  return columns.flatMap(({ list }) => {
    const place = places.find(([name]) => name === list)?.[1];
    const part = sheets.find(({ name }) => name === place?.sheet);
    const corner = part?.actual?.corner;
    if (!place || !part?.actual || !corner) return [];
    const { name: sheet } = part.actual;
    const { left } = place.range;
    const words = part.expected.blocks
      .filter((block) => block.left === left)
      .flatMap(({ top, values }) => values.map(([value = null], index) => ({ row: top + index, value })));
    if (words.some(({ row }) => (corner[row]?.[left]?.value ?? '') !== '')) return [];
    return words.map(({ row, value }): RepairStep => {
      return { do: 'write', sheet, cell: cellName(row, left), before: { value: null }, after: { value } };
    });
  });
}
