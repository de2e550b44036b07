const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATION = `${OFFICE}/relationships`;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** XML namespaces of the transitional form, which every Excel since 2007 writes. */
export const namespace = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: RELATION,
  packageRelations: `${PACKAGE}/relationships`,
  contentTypes: `${PACKAGE}/content-types`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  appProperties: `${OFFICE}/extended-properties`,
  customXml: `${OFFICE}/customXml`,
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
} as const;

export const relation = {
  workbook: `${RELATION}/officeDocument`,
  coreProperties: `${PACKAGE}/relationships/metadata/core-properties`,
  appProperties: `${RELATION}/extended-properties`,
  sheet: `${RELATION}/worksheet`,
  styles: `${RELATION}/styles`,
  theme: `${RELATION}/theme`,
  strings: `${RELATION}/sharedStrings`,
  table: `${RELATION}/table`,
  comments: `${RELATION}/comments`,
  vmlDrawing: `${RELATION}/vmlDrawing`,
  hyperlink: `${RELATION}/hyperlink`,
  customXml: `${RELATION}/customXml`,
  customXmlProps: `${RELATION}/customXmlProps`,
} as const;

export const contentType = {
  relations: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  strings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  appProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
