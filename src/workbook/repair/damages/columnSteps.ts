import type { BlockBlueprint, SheetBlueprint } from '../../blueprint';
import type { CellValue } from '../../document';
import { headingOf } from '../../structuredReference';
import { tableDefinition } from '../../tables';
import type { Damage } from '../damage';
import type { Seen, TablePart } from '../seen';
import type { RepairStep } from '../step';

/**
 * What puts a column of ours into a table that lacks it, at its place, with what is known of each row by
 * key: the decision's texts, what the product makes of them, the formula. None where nothing is known.
 */
export function columnSteps(seen: Seen, table: TablePart, id: string): readonly RepairStep[] {
  const { name, raw, shape } = table;
  const source = sheetOf(seen, name);
  if (!source) return [];
  return [
    {
      do: 'add-column',
      sheet: raw.sheet,
      table: shape.name,
      at: placeFor(table, id),
      heading: headingOf(name, id),
      style: bodyOf(source)?.columns[indexOf(table, id)]?.style ?? {},
      ...cellsOf(seen, source, table, id),
    },
  ];
}

/** Each column that comes back moves those behind it by one. */
export function inPlace(damages: readonly Damage[]): readonly Damage[] {
  return damages.map((damage, index) => ({
    ...damage,
    mend: damage.mend.map((step) => (step.do === 'add-column' ? { ...step, at: step.at + index } : step)),
  }));
}

const indexOf = ({ name }: TablePart, id: string): number =>
  tableDefinition(name).columns.findIndex((column) => column.id === id);

const sheetOf = (seen: Seen, name: TablePart['name']): SheetBlueprint | undefined =>
  seen.rebuilt().sheets.find(({ table }) => table?.name === name);

const bodyOf = ({ blocks }: SheetBlueprint): BlockBlueprint | undefined =>
  blocks.find(({ top }) => top === 1);

/** Behind the nearest column before it that is there. */
function placeFor(table: TablePart, id: string): number {
  const { columns } = tableDefinition(table.name);
  for (let index = indexOf(table, id) - 1; index >= 0; index -= 1) {
    const before = columns[index];
    const column = before && table.snapshot.columns[before.id];
    if (column !== undefined) return column - table.raw.left + 1;
  }
  return 0;
}

/** The column's formula, or its value in each row of the table: the decision's, by key, else nothing. */
function cellsOf(
  seen: Seen,
  source: SheetBlueprint,
  table: TablePart,
  id: string,
): { readonly values: readonly CellValue[]; readonly formula?: string } {
  const formula = source.table?.columns.find((column) => column.id === id)?.formula;
  // A lost key is known again by the text of its row.
  const by = id === 'key' ? 'text' : 'key';
  const known = id === 'key' ? keysByText(seen, table.name) : valuesByKey(source, table, id);
  const place = (table.snapshot.columns[by] ?? -1) - table.raw.left;
  const { range, headerRow, totalsRow } = table.shape;
  const rows = range.bottom - range.top + 1 - Number(headerRow) - Number(totalsRow);
  const values = Array.from({ length: rows }, (_, row) =>
    formula === undefined ? (known.get(table.raw.rows[row]?.[place]?.value ?? '') ?? null) : null,
  );
  return formula === undefined ? { values } : { values, formula };
}

function valuesByKey(
  source: SheetBlueprint,
  table: TablePart,
  id: string,
): ReadonlyMap<CellValue, CellValue> {
  const [key, own] = [indexOf(table, 'key'), indexOf(table, id)];
  return new Map(bodyOf(source)?.values.map((row) => [row[key] ?? '', row[own] ?? null]));
}

function keysByText({ original }: Seen, name: TablePart['name']): ReadonlyMap<CellValue, CellValue> {
  const rows = name === 'NhiemVu' ? original?.tasks : name === 'ChiTieu' ? original?.indicators : [];
  return new Map(rows?.map(({ key, text }) => [text, key]));
}
