import type { CellDocument, DefinedName, TableDocument } from '../../workbook/document';
import type { Area } from '../model/area';

/** What a formula can see of a workbook. Names of sheets, tables and names are looked up ignoring case. */
export interface FormulaSource {
  /** The sheet's own spelling, or null where there is no such sheet. */
  sheetName(name: string): string | null;
  cell(sheet: string, row: number, column: number): CellDocument | undefined;
  isRowHidden(sheet: string, row: number): boolean;
  /** The smallest area that holds every cell with something in it, or null. */
  usedArea(sheet: string): Area | null;
  table(name: string): { readonly sheet: string; readonly table: TableDocument; readonly area: Area } | null;
  /** The table that holds the cell. */
  tableAt(sheet: string, row: number, column: number): TableDocument | null;
  /** A name of the sheet itself comes before one of the workbook. */
  definedName(name: string, sheet: string): DefinedName | null;
  /** Today as a serial number, without a time. */
  today(): number;
  /** Now as a serial number with its time. */
  now(): number;
  readonly date1904: boolean;
}
