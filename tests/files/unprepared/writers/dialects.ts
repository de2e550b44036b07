import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../../../src/workbook/a1';
import { makeZip } from '../../archive/makeZip';
import type { PlanCell } from './planRows';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Rows = readonly (readonly PlanCell[])[];
type Parts = Record<string, string>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const relationships = (links: readonly (readonly [string, string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  links
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

const types = (parts: Readonly<Record<string, string>>): string =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(parts)
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join('') +
  '</Types>';

/** Looks 1 and 2 are the two formats of days in the plan. */
const lookOf = (cell: PlanCell): number =>
  cell !== null && typeof cell === 'object' ? (cell.format.startsWith('mmm') ? 1 : 2) : 0;

const styles =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="mmm\\-yy"/>` +
  '<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/></fonts><fills><fill/></fills>' +
  '<borders><border/></borders><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>';

function rowsXml(
  rows: Rows,
  cell: (name: string, cell: NonNullable<PlanCell>) => string,
  attributes = '',
): string {
  return rows
    .map((cells, row) => {
      const inner = cells
        .map((each, column) => (each === null ? '' : cell(cellName(row, column), each)))
        .join('');
      return inner === '' ? '' : `<row r="${row + 1}"${attributes}>${inner}</row>`;
    })
    .join('');
}

const parts = (
  workbook: string,
  sheet: string,
  links: readonly (readonly [string, string])[],
  more: Parts = {},
): Parts => ({
  '[Content_Types].xml': types({
    'xl/workbook.xml': 'spreadsheetml.sheet.main',
    'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
  }),
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': DECLARATION + workbook,
  'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml'], ...links]),
  'xl/worksheets/sheet1.xml': DECLARATION + sheet,
  ...more,
});

const workbookXml = `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Shared texts, each once, as most programs keep them. */
class SharedTexts {
  private readonly places = new Map<string, number>();

  place(text: string): number {
    const known = this.places.get(text) ?? this.places.size;
    this.places.set(text, known);
    return known;
  }

  items(element: (text: string) => string): string {
    return [...this.places.keys()].map((text) => element(escaped(text))).join('');
  }
}

/** SheetJS: texts in their cells as if formulas gave them, entries stored or packed, absolute targets. */
export function bySheetJs(rows: Rows): Uint8Array {
  const data = rowsXml(rows, (name, cell) => {
    if (typeof cell === 'string') return `<c r="${name}" t="str"><v>${escaped(cell)}</v></c>`;
    if (typeof cell === 'number') return `<c r="${name}" t="n"><v>${cell}</v></c>`;
    return `<c r="${name}" s="${lookOf(cell)}" t="n"><v>${cell.serial}</v></c>`;
  });
  const sheet =
    `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><dimension ref="A1:H8"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetData>${data}</sheetData><ignoredErrors><ignoredError numberStoredAsText="1" sqref="A1:H8"/></ignoredErrors></worksheet>`;
  const all = parts(workbookXml, sheet, [['styles', '/xl/styles.xml']], { 'xl/styles.xml': styles });
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });
}

/** Google Sheets: many namespaces, decimal points everywhere, a drawing for each sheet, sizes behind the data. */
export function byGoogleSheets(rows: Rows): Uint8Array {
  const texts = new SharedTexts();
  const data = rowsXml(
    rows,
    (name, cell) => {
      if (typeof cell === 'string') return `<c r="${name}" s="0" t="s"><v>${texts.place(cell)}</v></c>`;
      const value = typeof cell === 'number' ? cell : cell.serial;
      return `<c r="${name}" s="${lookOf(cell)}"><v>${value.toFixed(1)}</v></c>`;
    },
    ' ht="15.75" customHeight="1"',
  );
  const sheet =
    `<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" ` +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" ' +
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
    'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>' +
    `<sheetData>${data}</sheetData><drawing r:id="rId1"/><extLst><ext uri="{x}"><x14:dataValidations><x14:dataValidation type="list">` +
    '<x14:formula1><xm:f>A1:A3</xm:f></x14:formula1><xm:sqref>B1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';
  const all = parts(
    workbookXml,
    sheet,
    [
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ],
    {
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${texts.items((text) => `<si><t xml:space="preserve">${text}</t></si>`)}</sst>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    },
  );
  return makeZip(Object.entries(all).map(([name, data]) => ({ name, data, streamed: true })));
}

/** Microsoft's Open XML SDK: every element under a prefix. */
export function byOpenXmlSdk(rows: Rows): Uint8Array {
  const texts = new SharedTexts();
  const data = rowsXml(rows, (name, cell) => {
    if (typeof cell === 'string') return `<c r="${name}" t="s"><v>${texts.place(cell)}</v></c>`;
    return `<c r="${name}" s="${lookOf(cell)}"><v>${typeof cell === 'number' ? cell : cell.serial}</v></c>`;
  });
  const prefixed = (xml: string): string =>
    xml.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`);
  const sheet = prefixed(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`);
  const all = parts(
    prefixed(workbookXml),
    sheet,
    [
      ['styles', '/xl/styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ],
    {
      'xl/styles.xml': prefixed(styles),
      'xl/sharedStrings.xml': prefixed(
        `<sst xmlns="${MAIN}">${texts.items((text) => `<si><t>${text}</t></si>`)}</sst>`,
      ),
    },
  );
  return makeZip(Object.entries(all).map(([name, data]) => ({ name, data: `\ufeff${data}` })));
}

/** Excel's strict form: other namespaces, days written as days. */
export function byStrictExcel(rows: Rows): Uint8Array {
  const days: Readonly<Record<number, string>> = { 45627: '2024-12-01', 46387: '2026-12-31' };
  const data = rowsXml(rows, (name, cell) => {
    if (typeof cell === 'string')
      return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
    return `<c r="${name}" s="${lookOf(cell)}" t="d"><v>${days[cell.serial] ?? ''}</v></c>`;
  });
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
  const all = parts(workbookXml, sheet, [['styles', 'styles.xml']], { 'xl/styles.xml': styles });
  const strict = (text: string): string =>
    text
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(R, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  return makeZip(Object.entries(all).map(([name, data]) => ({ name, data: strict(data) })));
}
