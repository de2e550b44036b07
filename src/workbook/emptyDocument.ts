import type { SheetDocument, WorkbookDocument } from './document';

/** A sheet as Excel adds it. */
export function emptySheet(name: string): SheetDocument {
  return {
    name,
    visibility: 'visible',
    tabColor: null,
    rows: new Map(),
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
  };
}

/** A new workbook as Excel opens it: one empty sheet. */
export function emptyDocument(): WorkbookDocument {
  return {
    date1904: false,
    sheets: [emptySheet('Sheet1')],
    names: [],
    customXml: [],
    activeSheet: 'Sheet1',
  };
}
