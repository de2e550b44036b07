import type { GraphicRule } from './graphicRule';
import type { ProtectionFlag } from './sheetProtection';

/**
 * A workbook as plain data: what the .xlsx reader gives, the .xlsx writer takes, and the workbench holds
 * under its grid. Rows and columns count from 0; ranges are A1 text without a sheet (`B2:F9`).
 */
export interface WorkbookDocument {
  date1904: boolean;
  sheets: SheetDocument[];
  names: DefinedName[];
  customXml: CustomXmlPart[];
  /** The name of the sheet in front. */
  activeSheet: string | null;
}

export interface SheetDocument {
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `#RRGGBB`. */
  tabColor: string | null;
  rows: Map<number, RowDocument>;
  columns: Map<number, ColumnDocument>;
  merges: string[];
  /** How many rows and columns stay in view. */
  freeze: { rows: number; columns: number } | null;
  tables: TableDocument[];
  conditionalFormats: ConditionalFormatDocument[];
  validations: ValidationDocument[];
  /** A filter that belongs to the sheet, not to a table. */
  autoFilter: string | null;
  protection: SheetProtection | null;
  print: PrintSetup | null;
  comments: CommentDocument[];
  hyperlinks: HyperlinkDocument[];
  showGridlines: boolean;
  /** False hides the letters and numbers around the grid; absent shows them. */
  showHeadings?: boolean;
  /** Breaks before rows and columns of the print-out, counted from 0; absent is none. */
  pageBreaks?: { rows: number[]; columns: number[] };
}

export interface RowDocument {
  cells: Map<number, CellDocument>;
  /** In points. */
  height?: number;
  hidden?: boolean;
  /** The look of the row's cells that are not there; comes before the column's. Not written to files. */
  style?: CellStyle;
  /** How deep the row lies in the sheet's outline, from 1; absent is in no group. */
  outline?: number;
}

export interface ColumnDocument {
  /** In characters of the default font, as the file format counts. */
  width?: number;
  hidden?: boolean;
  /** The look of the column's cells that are not there. Not written to files. */
  style?: CellStyle;
  /** As of a row. */
  outline?: number;
}

/** An error value as a cell shows it: `#N/A`, `#REF!`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | null | CellError;

export interface CellDocument {
  /** The value, or a formula's last result; dates are serial numbers. */
  value: CellValue;
  /** As typed in Excel, with the leading `=`; structured references in the form `Bang[[#This Row],[Cột]]`. */
  formula?: string;
  style?: CellStyle;
}

/** The look that the product gives its own cells; `excel/styleWriter` sets each part of it. */
export interface PlannedStyle {
  /** An Excel format code; absent is General. */
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontName?: string;
  /** In points. */
  fontSize?: number;
  /** `#RRGGBB`. */
  fontColor?: string;
  /** `#RRGGBB`. */
  fill?: string;
  border?: CellBorder;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  indent?: number;
  /** False opens the cell where the sheet is protected; absent is locked. */
  locked?: boolean;
}

/** The look of any cell: ours, and what a user may have given theirs. */
export interface CellStyle extends Omit<PlannedStyle, 'horizontal' | 'vertical'> {
  horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  strike?: boolean;
  /** In degrees, upwards from -90 to 90; 255 writes the letters one below the other. */
  rotation?: number;
  shrink?: boolean;
  /** A pattern over the fill, as the file format names it: `lightGray`, `darkHorizontal`. */
  pattern?: string;
  /** The named style that the look was taken from; files that we write hold the look alone. */
  named?: string;
}

export interface CellBorder {
  style: 'thin' | 'medium';
  /** `#RRGGBB`. */
  color: string;
  sides: readonly ('top' | 'bottom' | 'left' | 'right')[];
}

export interface TableDocument {
  name: string;
  /** Header row included. */
  range: string;
  columns: TableColumnDocument[];
  /** A style of Excel's gallery, for example `TableStyleLight1`; null is none. */
  style: string | null;
  bandedRows: boolean;
  headerRow: boolean;
  totalsRow: boolean;
  filterButton: boolean;
}

export interface TableColumnDocument {
  name: string;
  /** The table's own number of the column, which stays when the heading is changed. */
  id?: number;
  /** The calculated column's formula, with the leading `=`. */
  formula?: string;
}

export interface ConditionalFormatDocument {
  ranges: string[];
  /** `expression` is ours to write; other kinds are kept by name and shown as far as they can be. */
  type: string;
  /** With the leading `=`, relative to the top-left cell of the first range. */
  formula: string;
  /** What a program asked for in other words than the formula, which says the same; files hold the formula. */
  asked?: {
    kind: 'CellValue' | 'ContainsText' | 'TopBottom' | 'PresetCriteria';
    rule: Record<string, unknown>;
  };
  /** What a colour scale, data bar or icon set draws, where it is known. */
  graphic?: GraphicRule;
  /** 1 comes first. */
  priority: number;
  stopIfTrue: boolean;
  format: { fill?: string; fontColor?: string; bold?: boolean };
}

export interface ValidationDocument {
  ranges: string[];
  type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterOrEqual'
    | 'lessOrEqual';
  /** A formula with the leading `=`, or for a list of words `a,b,c`. */
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
  errorStyle: 'stop' | 'warning' | 'information';
  error?: { title: string; message: string };
  prompt?: { title: string; message: string };
}

/** A protected sheet: what is allowed all the same, an absent flag being false. A password is not in it. */
export interface SheetProtection extends Partial<Record<ProtectionFlag, boolean>> {
  /** Which cells may be selected; all of them where absent. */
  selectionMode?: 'Unlocked' | 'None';
}

export interface PrintSetup {
  orientation: 'portrait' | 'landscape';
  paper: 'A4';
  /** First and last row repeated on every page, counted from 0. */
  titleRows: { first: number; last: number } | null;
  /** First and last column repeated on every page, counted from 0; absent is none. */
  titleColumns?: { first: number; last: number } | null;
  fitToWidth: boolean;
  /** How many pages side by side the sheet is fitted to where `fitToWidth` is on; absent is one. */
  pagesWide?: number;
  /** In Excel's footer codes (`&P`, `&N`, `&A`), in the middle of the page. */
  footer?: string;
}

export interface CommentDocument {
  cell: string;
  author: string;
  text: string;
}

export interface HyperlinkDocument {
  cell: string;
  /** A place in this workbook (`'Nhiệm vụ'!A1`) or a web address. */
  target: string;
  /** What is shown while the pointer rests on it. */
  tip?: string;
}

export interface DefinedName {
  name: string;
  /** With the leading `=`. */
  refersTo: string;
  /** The sheet it is limited to; null is the whole workbook. */
  scope: string | null;
  hidden: boolean;
  /** What a program noted of it. Not written to files. */
  comment?: string;
}

export interface CustomXmlPart {
  id: string;
  xml: string;
}
