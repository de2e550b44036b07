import type {
  CellDocument,
  CellValue,
  SheetDocument,
  WorkbookDocument,
} from '../../../../../src/workbook/document';

/** A sheet of values from the top left cell on; a cell may be given whole. */
export function sheetOf(
  rows: readonly (readonly (CellValue | CellDocument)[])[],
  more: Partial<SheetDocument> = {},
): SheetDocument {
  const cell = (value: CellValue | CellDocument): CellDocument =>
    value !== null && typeof value === 'object' && 'value' in value ? value : { value };
  return {
    name: 'Một',
    visibility: 'visible',
    tabColor: null,
    rows: new Map(
      rows.map((row, index) => [
        index,
        { cells: new Map(row.flatMap((value, column) => (value === null ? [] : [[column, cell(value)]]))) },
      ]),
    ),
    columns: new Map(),
    merges: [],
    freeze: null,
    tables: [],
    conditionalFormats: [],
    validations: [],
    autoFilter: null,
    protection: null,
    print: null,
    comments: [],
    hyperlinks: [],
    showGridlines: true,
    ...more,
  };
}

export function documentWith(
  sheets: SheetDocument[],
  more: Partial<WorkbookDocument> = {},
): WorkbookDocument {
  return { date1904: false, sheets, names: [], customXml: [], activeSheet: null, ...more };
}
