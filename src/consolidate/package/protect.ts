import type { CellDocument, PlannedStyle, SheetDocument, SheetProtection } from '../../workbook/document';
import type { ColumnDefinition, TableName } from '../../workbook/tableDefinition';
import { tableDefinition, tableNameOf } from '../../workbook/tables';
import type { MasterRow } from '../master/masterView';
import { mayWrite } from '../rights';

/**
 * What a unit may do on a protected sheet: filter, widen columns, link from an open cell. Excel sorts only where
 * every cell is open, and lets no table grow, whatever is allowed.
 */
const ALLOWED: SheetProtection = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertHyperlinks: true,
};

/** Pale grey: a cell that is not the unit's to write. */
const LOCKED_FILL = '#EEF0F2';

/** Rows of each table as they go out, in order; rows of the table after them are the spare ones. */
export type PackageRows = Readonly<Partial<Record<TableName, readonly MasterRow[]>>>;

/**
 * The sheet under protection without a password: cells that the unit owns open, those of spare rows too, the
 * rest locked. `Kiểm tra` stays open, since checks write there, and so does what is hidden anyway.
 */
export function protectSheet(sheet: SheetDocument, unit: string, rows: PackageRows): SheetDocument {
  const name = tableNameOf(sheet.tables[0]?.name ?? '');
  if (name === 'KiemTra' || sheet.visibility !== 'visible') return sheet;
  if (name !== null) markCells(sheet, tableDefinition(name).columns, unit, rows[name]);
  return { ...sheet, protection: ALLOWED };
}

/** `own` is undefined for a table in which no unit writes. */
function markCells(
  sheet: SheetDocument,
  columns: readonly ColumnDefinition[],
  unit: string,
  own: readonly MasterRow[] | undefined,
): void {
  if (!own) return;
  const looks = new Map<PlannedStyle, { readonly open: PlannedStyle; readonly locked: PlannedStyle }>();
  for (const [index, { cells }] of sheet.rows) {
    if (index === 0) continue;
    const row = own[index - 1];
    columns.forEach((column, place) => {
      const cell = cells.get(place);
      if (!cell) return;
      const isOpen = row ? mayWrite(unit, row, column) : column.kind !== 'formula';
      cells.set(place, lookOf(cell, isOpen));
    });
  }

  /** One object for each look, as the writer knows them by. */
  function lookOf(cell: CellDocument, isOpen: boolean): CellDocument {
    const style = (cell.style ?? {}) as PlannedStyle;
    const known = looks.get(style) ?? {
      open: { ...style, locked: false },
      locked: { ...style, fill: LOCKED_FILL },
    };
    looks.set(style, known);
    return { ...cell, style: isOpen ? known.open : known.locked };
  }
}
