import { cellName, parseRange } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import type { CellValue } from '../document';
import { JOURNAL_COLUMN } from '../journal/head';
import { findColumns } from '../recognise/findColumns';
import type { ColumnDefinition, TableDefinition } from '../tableDefinition';
import { tableDefinition } from '../tables';
import type { BlueprintCell } from './blueprintCells';
import { cellsOfBlueprint } from './blueprintCells';
import type { OurSheet } from './ourSheets';
import type { HeldCell, HeldTable, WholeReading } from './wholeReading';

/** What a person put on a sheet of ours. */
export type OwnKind =
  /** Progress, contributions and decisions, in the columns that wait for them. */
  | 'followUp'
  /** Cells of columns that a person added to a table. */
  | 'column'
  /** Cells that the load wrote, changed since, and rows that came since. */
  | 'edited'
  /** Cells outside our tables and texts. */
  | 'outside';

export interface OwnCell {
  readonly kind: OwnKind;
  readonly sheet: string;
  readonly cell: string;
  /** What stands there, so that a later change is known. */
  readonly content: string;
}

/**
 * The cells on our sheets that hold what a person put there: everything that the load did not write. The
 * settings are ours, whatever day they show.
 *
 * @param settings cells of the settings, `Tổng quan!C8`
 */
export function ownCells(
  whole: WholeReading,
  ours: readonly OurSheet[],
  settings: ReadonlySet<string>,
): readonly OwnCell[] {
  return ours.flatMap((our) => {
    const held = whole.tables.find(({ sheet }) => sheet === our.held.name);
    const own = [...(held ? cellsInTable(whole, our, held) : []), ...cellsAround(our, held)];
    return own.filter(({ sheet, cell }) => !settings.has(`${sheet}!${cell}`));
  });
}

/** Cells of the sheet that lie in no table of ours and are not as the load wrote them. */
function cellsAround({ held, base }: OurSheet, table: HeldTable | undefined): readonly OwnCell[] {
  const written = cellsOfBlueprint(base);
  const inside = table ? parseRange(table.range) : null;
  return held.rows.flatMap((line, y) =>
    line.flatMap((cell, x) => {
      const [row, column] = [held.top + y, held.left + x];
      const within =
        inside !== null &&
        row >= inside.top &&
        row <= inside.bottom &&
        column >= inside.left &&
        column <= inside.right;
      const name = cellName(row, column);
      if (within || isEmpty(cell) || isJournal(held, column) || isAsWritten(cell, written.get(name)))
        return [];
      return [{ kind: 'outside' as const, sheet: held.name, cell: name, content: contentOf(cell) }];
    }),
  );
}

/** What the product wrote down of its own changes is nobody's but its own. */
const isJournal = ({ name }: OurSheet['held'], column: number): boolean =>
  column === JOURNAL_COLUMN && name.toLowerCase() === CARRIER_SHEET.toLowerCase();

function cellsInTable(whole: WholeReading, { held, base }: OurSheet, table: HeldTable): readonly OwnCell[] {
  const definition = tableDefinition(table.table);
  const raw = whole.reading.tables.find(({ name, sheet }) => name === table.name && sheet === held.name);
  const range = parseRange(table.range);
  if (!raw || !range) return [];
  const { places } = findColumns(definition, raw, {});
  const columnAt = new Map([...places].map(([id, place]) => [place, id]));
  const loaded = loadedRows(base, definition);
  return raw.rows.flatMap((_, index) => {
    const row = range.top + 1 + index;
    const cells = Array.from({ length: raw.headings.length }, (__, place) =>
      cellAt(held.rows, row - held.top, range.left + place - held.left),
    );
    const key = definition.identity.map((id) => textOf(cells[places.get(id) ?? -1]?.value)).join('\n');
    const asLoaded = loaded.get(key);
    return cells.flatMap((cell, place): OwnCell[] => {
      if (!cell || isEmpty(cell)) return [];
      const column = definition.columns.find(({ id }) => id === columnAt.get(place));
      const kind = kindOf(cell, column, table, asLoaded?.get(column?.id ?? ''));
      const name = cellName(row, range.left + place);
      return kind ? [{ kind, sheet: held.name, cell: name, content: contentOf(cell) }] : [];
    });
  });
}

/** Whose a written cell of a table is: null where the load, or a later check, wrote it so. */
function kindOf(
  cell: HeldCell,
  column: ColumnDefinition | undefined,
  { table }: HeldTable,
  loaded: CellValue | undefined,
): OwnKind | null {
  if (!column) return 'column';
  if (column.kind === 'formula') return cell.formula === null ? 'edited' : null;
  if (table === 'KiemTra' || table === 'HopNhat') return column.owner === 'coordinator' ? 'followUp' : null;
  if (column.owner === 'lead' || column.owner === 'coordinating-unit') return 'followUp';
  return cell.formula === null && textOf(cell.value) === textOf(loaded) ? null : 'edited';
}

/** What the load wrote into a table, by the row's key and the column's identifier. */
function loadedRows(
  base: SheetBlueprint,
  definition: TableDefinition,
): ReadonlyMap<string, ReadonlyMap<string, CellValue>> {
  const range = parseRange(base.table?.range ?? '');
  const cells = cellsOfBlueprint(base);
  const rows = new Map<string, ReadonlyMap<string, CellValue>>();
  for (let row = (range?.top ?? 0) + 1; range && row <= range.bottom; row += 1) {
    const values = new Map(
      definition.columns.map(({ id }, index) => [
        id,
        cells.get(cellName(row, range.left + index))?.value ?? null,
      ]),
    );
    rows.set(definition.identity.map((id) => textOf(values.get(id))).join('\n'), values);
  }
  return rows;
}

function isAsWritten(cell: HeldCell, written: BlueprintCell | undefined): boolean {
  if (!written) return false;
  // Excel may say the same formula in other words.
  if (written.formula) return cell.formula !== null;
  return cell.formula === null && textOf(cell.value) === textOf(written.value);
}

const isEmpty = ({ formula, value }: HeldCell): boolean => formula === null && value === '';

const contentOf = ({ formula, value }: HeldCell): string => formula ?? textOf(value);

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value).normalize('NFC').trim();
}

function cellAt(rows: readonly (readonly HeldCell[])[], row: number, column: number): HeldCell | undefined {
  return rows[row]?.[column];
}
