import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import type { WorkbookDocument } from '../../../../src/workbook/document';
import { catalogue } from '../../../../src/i18n/catalogue';
import { makeZip } from '../../archive/makeZip';
import { refusalOf } from '../../archive/refusal';
import { makeXlsx, MAIN, relationships, xlsxParts, zipped, type XlsxParts } from '../makeXlsx';
import { cellsOf } from './readCells';

const cellsIn = ({ sheets }: WorkbookDocument) => sheets.map(cellsOf)[0];

const read = (parts: XlsxParts) => readXlsx(makeXlsx(parts)).document;
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_R = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

describe('a workbook is read whatever its form', () => {
  test('without strings, styles, theme and properties', () => {
    const { document, faults } = readXlsx(makeXlsx({ cells: '<row r="2"><c r="B2"><v>5</v></c></row>' }));
    expect(cellsIn(document)).toEqual({ B2: { value: 5 } });
    expect(faults).toEqual([]);
  });

  test('in strict OOXML', () => {
    const strict = Object.fromEntries(
      Object.entries(xlsxParts({ cells: '<row><c t="d"><v>2024-12-01</v></c></row>' })).map(
        ([name, text]) => [name, String(text).replaceAll(MAIN, STRICT).replaceAll(R, STRICT_R)],
      ),
    );
    expect(cellsIn(readXlsx(zipped(strict)).document)).toEqual({ A1: { value: 45627 } });
  });

  test('with prefixed elements', () => {
    const sheet =
      `<s:worksheet xmlns:s="${MAIN}"><s:sheetData><s:row><s:c t="inlineStr"><s:is><s:t>a</s:t></s:is></s:c>` +
      '</s:row></s:sheetData></s:worksheet>';
    expect(cellsIn(read({ sheet }))).toEqual({ A1: { value: 'a' } });
  });

  test('in UTF-16', () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${String(xlsxParts()['book.xml'])}`;
    const bytes = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    expect(read({ more: { 'book.xml': bytes } }).sheets[0]?.name).toBe('Một');
  });

  test('sheets in their order, with what hides them', () => {
    const document = read({
      sheets:
        '<sheet name="A" sheetId="7" r:id="r2" state="veryHidden"/><sheet name="B_x0026_" sheetId="1" r:id="r1"/>',
      workbookLinks: ['worksheet two.xml'],
      more: { 'two.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    });
    expect(document.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'A veryHidden',
      'B& visible',
    ]);
    expect(document.activeSheet).toBe('A');
  });

  test('charts on sheets of their own are left out', () => {
    const document = read({
      sheets: '<sheet name="C" sheetId="2" r:id="r2"/><sheet name="A" sheetId="1" r:id="r1"/>',
      workbookLinks: ['chartsheet chart.xml'],
      workbookBefore: '<bookViews><workbookView activeTab="1"/></bookViews>',
      workbookAfter:
        '<definedNames><definedName name="N" localSheetId="1">A!$B$2</definedName></definedNames>',
    });
    expect(document.sheets.map(({ name }) => name)).toEqual(['A']);
    expect(document.activeSheet).toBe('A');
    expect(document.names).toEqual([{ name: 'N', refersTo: '=A!$B$2', scope: 'A', hidden: false }]);
  });

  test('the date system', () => {
    expect(read({ workbookBefore: '<workbookPr date1904="1"/>' }).date1904).toBe(true);
    expect(read({ workbookBefore: '<workbookPr date1904="false"/>' }).date1904).toBe(false);
  });

  test('names, without those that the sheets tell themselves', () => {
    const document = read({
      workbookAfter:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Một\'!$A:$B,\'Một\'!$4:$5</definedName>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Một!$A$1</definedName>' +
        '<definedName name="NgayTinh" hidden="1">Một!$A$1</definedName></definedNames>',
    });
    expect(document.names).toEqual([{ name: 'NgayTinh', refersTo: '=Một!$A$1', scope: null, hidden: true }]);
    expect(document.sheets[0]?.print?.titleRows).toEqual({ first: 3, last: 4 });
    expect(document.sheets[0]?.print?.titleColumns).toEqual({ first: 0, last: 1 });
  });

  test.each<[string, unknown]>([
    ["'Một'!$A:$B", { titleRows: null, titleColumns: { first: 0, last: 1 } }],
    ['Một!$1:$2', { titleRows: { first: 0, last: 1 } }],
    ['Một!$XFD:$XFD', { titleRows: null, titleColumns: { first: 16_383, last: 16_383 } }],
    ['Một!$C:$XFE', null],
    ['Một!$C:$B', null],
    ['Một!$A$1:$B$2', null],
    ['#REF!', null],
  ])('what every page repeats: %s', (titles, expected) => {
    const { sheets } = read({
      workbookAfter: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames>`,
    });
    const plain = { orientation: 'portrait', paper: 'A4', fitToWidth: false };
    expect(sheets[0]?.print).toStrictEqual(expected && { ...plain, ...expected });
  });

  test('custom XML with its id', () => {
    const document = read({
      workbookLinks: ['customXml custom/a.xml'],
      more: {
        'custom/a.xml': '<a xmlns="urn:x">ế</a>',
        'custom/_rels/a.xml.rels': relationships(['customXmlProps p.xml']),
        'custom/p.xml':
          '<q:datastoreItem xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/customXml" q:itemID="{1}"/>',
      },
    });
    expect(document.customXml).toEqual([{ id: '{1}', xml: '<a xmlns="urn:x">ế</a>' }]);
  });
});

describe('what is no sound workbook is refused', () => {
  const refused = (parts: XlsxParts, code: string) => {
    expect(refusalOf(() => readXlsx(makeXlsx(parts)))).toBe(`file.${code}`);
    expect(catalogue[`failure.file.${code}`]).toBeDefined();
  };
  const mainType = (type: string): XlsxParts => ({
    more: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        `<Override PartName="/book.xml" ContentType="${type}"/></Types>`,
    },
  });

  test('a Word document', () =>
    refused(
      mainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'document-not-workbook',
    ));
  test('a binary workbook', () =>
    refused(mainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'binary-workbook'));
  test('slides', () =>
    refused(
      mainType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'not-workbook',
    ));
  test('no main part', () => refused({ more: { '_rels/.rels': relationships([]) } }, 'not-workbook'));
  test('another root', () => refused({ more: { 'book.xml': '<html/>' } }, 'not-workbook'));
  test('a sheet without a place for cells', () =>
    refused({ sheet: `<worksheet xmlns="${MAIN}"/>` }, 'damaged'));
  test('a sheet that is something else', () => refused({ sheet: '<styleSheet/>' }, 'damaged'));
  test('the workbook part missing', () => refused({ without: ['book.xml'] }, 'part-missing'));
  test('the sheet part missing', () => refused({ without: ['one/first.xml'] }, 'part-missing'));
  test('the strings missing', () => refused({ strings: '', without: ['text.xml'] }, 'part-missing'));
  test('a sheet without its relationship', () =>
    refused({ sheets: '<sheet name="A" sheetId="1" r:id="r9"/>' }, 'part-missing'));
  test('two sheets that are one part', () =>
    refused(
      { sheets: '<sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r1"/>' },
      'damaged',
    ));
  test('ill-formed XML', () => refused({ cells: '<row><c>' }, 'bad-xml'));
  test('ill-formed custom XML', () =>
    refused({ workbookLinks: ['customXml c.xml'], more: { 'c.xml': '<a>' } }, 'bad-xml'));
  test('a DOCTYPE', () =>
    refused({ sheet: `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet xmlns="${MAIN}"/>` }, 'doctype'));
  test('too many levels', () => refused({ after: '<a>'.repeat(300) + '</a>'.repeat(300) }, 'too-deep'));
  test('damage in a part that is not read', () => {
    const parts = Object.entries(xlsxParts()).map(([name, data]) => ({ name, data }));
    const bytes = makeZip([...parts, { name: 'media/picture.png', data: 'abc', crc: 1 }]);
    expect(refusalOf(() => readXlsx(bytes))).toBe('file.damaged');
  });
});
