import type { CellValue } from '../../workbook/document';
import type { Area } from './area';

/** Whether a program or a person at the grid did it. */
export type ChangeSource = 'program' | 'person';

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
  /** Sheets, tables, names, rules, filters, formats, print: everything that is drawn or listed. */
  | {
      readonly kind: 'structure';
      readonly what: 'sheets' | 'tables' | 'names' | 'rules' | 'filter' | 'format' | 'layout' | 'protection';
      readonly sheet: string | null;
    };
