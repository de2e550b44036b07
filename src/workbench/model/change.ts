import type { CellValue, SheetDocument } from '../../workbook/document';
import type { Area } from './area';

/** Whether the add-in did it, a person at the grid, or someone who works on the same file elsewhere. */
export type ChangeSource = 'program' | 'person' | 'coauthor';

/** What changed in the model, told to everyone who subscribed, after the fact. */
export type ModelChange =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly source: ChangeSource;
      readonly how: 'edited' | 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';
      /** For a single cell alone. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'selection'; readonly sheet: string; readonly area: Area; readonly source: ChangeSource }
  | { readonly kind: 'activated'; readonly sheet: string; readonly source: ChangeSource }
  | { readonly kind: 'deactivated'; readonly sheet: string; readonly source: ChangeSource }
  | {
      readonly kind: 'sheet';
      readonly how: 'added' | 'deleted';
      /** The sheet itself, for one that is deleted is found by its name no more. */
      readonly document: SheetDocument;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'look';
      readonly how: 'format' | 'rowsHidden' | 'rowsShown';
      readonly sheet: string;
      readonly area: Area;
      readonly source: ChangeSource;
    }
  /** The rows or columns that a sorting has moved, within what was sorted. */
  | {
      readonly kind: 'sorted';
      readonly axis: 'rows' | 'columns';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly source: ChangeSource;
    }
  /** Sheets, tables, names, rules, filters, formats, print: everything that is drawn or listed. */
  | {
      readonly kind: 'structure';
      readonly what: 'sheets' | 'tables' | 'names' | 'rules' | 'filter' | 'format' | 'layout' | 'protection';
      readonly sheet: string | null;
    };
