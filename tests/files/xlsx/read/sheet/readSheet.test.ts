import type { SheetDocument } from '../../../../../src/workbook/document';
import { MAIN, type XlsxParts } from '../../makeXlsx';
import { firstSheet } from '../readCells';

const has = (parts: XlsxParts, expected: Partial<SheetDocument>) =>
  expect(firstSheet(parts)).toMatchObject(expected);

describe('a sheet has', () => {
  test('a tab colour', () =>
    has({ before: '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>' }, { tabColor: '#00B050' }));
  test('frozen rows and columns', () =>
    has(
      {
        before:
          '<sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="5" state="frozen"/></sheetView></sheetViews>',
      },
      { freeze: { rows: 5, columns: 2 }, showGridlines: false },
    ));
  test('no frozen rows where the window is only split', () =>
    has(
      { before: '<sheetViews><sheetView><pane ySplit="500" state="split"/></sheetView></sheetViews>' },
      { freeze: null, showGridlines: true },
    ));
  test('columns', () => {
    const { columns } = firstSheet({
      before:
        '<cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="5" max="5" hidden="1"/></cols>',
    });
    expect([...columns]).toEqual([
      [1, { width: 20.5 }],
      [2, { width: 20.5 }],
      [4, { hidden: true }],
    ]);
  });
  test('columns to the edge of the sheet at no cost', () => {
    const run = '<col min="1" max="16384" width="9"/>';
    expect(firstSheet({ before: `<cols>${run.repeat(1000)}</cols>` }).columns.size).toBeLessThanOrEqual(
      16_384,
    );
  });
  test('merged cells', () =>
    has({ after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }, { merges: ['A1:B2'] }));
  test('a filter of its own', () => has({ after: '<autoFilter ref="A1:C9"/>' }, { autoFilter: 'A1:C9' }));
  test('protection, told by what it allows', () =>
    has(
      { after: '<sheetProtection sheet="1" formatColumns="0" sort="0" autoFilter="1"/>' },
      { protection: { allowFormatColumns: true, allowSort: true } },
    ));
  test('protection that is off', () => has({ after: '<sheetProtection sheet="0"/>' }, { protection: null }));
  test('a print set-up', () =>
    has(
      {
        before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        after:
          '<pageSetup orientation="landscape" paperSize="9"/><headerFooter><oddFooter>Trang &amp;P</oddFooter></headerFooter>',
      },
      {
        print: {
          orientation: 'landscape',
          paper: 'A4',
          titleRows: null,
          fitToWidth: true,
          footer: 'Trang &P',
        },
      },
    ));
  test.each<[string, number | undefined]>([
    ['fitToWidth="2"', 2],
    ['fitToWidth="1"', undefined],
    ['fitToWidth="0"', undefined],
    ['fitToWidth="99999"', undefined],
    ['fitToHeight="3"', undefined],
  ])('pages side by side, one where it says nothing of use: %s', (attribute, pagesWide) => {
    const after = `<pageSetup orientation="landscape" ${attribute}/>`;
    const before = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    expect(firstSheet({ before, after }).print?.pagesWide).toBe(pagesWide);
  });
  test('no pages side by side where it is not fitted to any', () =>
    expect(firstSheet({ after: '<pageSetup fitToWidth="2"/>' }).print).toStrictEqual({
      orientation: 'portrait',
      paper: 'A4',
      titleRows: null,
      fitToWidth: false,
    }));
  test('links, never opened', () =>
    has(
      {
        after:
          '<hyperlinks><hyperlink ref="A1" r:id="r1"/><hyperlink ref="A2" location="\'Hai\'!A1"/><hyperlink ref="A3" r:id="r9"/></hyperlinks>',
        sheetLinks: ['hyperlink file:///c:/a.exe external'],
      },
      {
        hyperlinks: [
          { cell: 'A1', target: 'file:///c:/a.exe' },
          { cell: 'A2', target: "'Hai'!A1" },
        ],
      },
    ));
  test('notes', () =>
    has(
      {
        sheetLinks: ['comments /c.xml'],
        more: {
          'c.xml':
            `<comments xmlns="${MAIN}"><authors><author>An</author></authors><commentList>` +
            '<comment ref="B2" authorId="0"><text><r><t>một </t></r><r><t>hai</t></r></text></comment></commentList></comments>',
        },
      },
      { comments: [{ cell: 'B2', author: 'An', text: 'một hai' }] },
    ));
});

describe('a table has', () => {
  const table = (attributes: string, inside = '') =>
    firstSheet({
      sheetLinks: ['table /t.xml'],
      more: { 't.xml': `<table xmlns="${MAIN}" ${attributes}>${inside}</table>` },
    }).tables[0];

  test('a name, columns with their numbers, and a formula', () =>
    expect(
      table(
        'name="x" displayName="NhiemVu" ref="B4:C9" totalsRowCount="1"',
        '<autoFilter ref="B4:C9"/><tableColumns><tableColumn id="3" name="Tên_x000a_nhiệm vụ"/><tableColumn id="7" name="b">' +
          '<calculatedColumnFormula>NhiemVu[[#This Row],[a]]</calculatedColumnFormula></tableColumn></tableColumns>' +
          '<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/>',
      ),
    ).toEqual({
      name: 'NhiemVu',
      range: 'B4:C9',
      columns: [
        { name: 'Tên\nnhiệm vụ', id: 3 },
        { name: 'b', id: 7, formula: '=NhiemVu[[#This Row],[a]]' },
      ],
      style: 'TableStyleLight1',
      bandedRows: true,
      headerRow: true,
      totalsRow: true,
      filterButton: true,
    }));
  test('perhaps no row of headings', () =>
    expect(table('displayName="T" ref="A1:A2" headerRowCount="0"')).toMatchObject({
      headerRow: false,
      filterButton: false,
      style: null,
    }));
  test('a range, or it is none', () => expect(table('displayName="T" ref="everywhere"')).toBeUndefined());
});

describe('rules', () => {
  const looks =
    '<dxfs><dxf/><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

  test('a highlight', () =>
    has(
      {
        styles: looks,
        after:
          '<conditionalFormatting sqref="A2:B9 D2"><cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1"><formula>$A2=""</formula></cfRule></conditionalFormatting>',
      },
      {
        conditionalFormats: [
          {
            ranges: ['A2:B9', 'D2'],
            type: 'expression',
            formula: '=$A2=""',
            priority: 2,
            stopIfTrue: true,
            format: { bold: true, fontColor: '#9C0006', fill: '#FFC7CE' },
          },
        ],
      },
    ));
  test('a list of words and a list of cells', () =>
    has(
      {
        after:
          '<dataValidations><dataValidation type="list" allowBlank="1" sqref="A1" errorTitle="Sai" error="Chọn"><formula1>"a,b ""c"""</formula1></dataValidation>' +
          '<dataValidation type="list" errorStyle="warning" sqref="A2"><formula1>\'Danh mục\'!$A$1:$A$4</formula1></dataValidation></dataValidations>',
      },
      {
        validations: [
          {
            ranges: ['A1'],
            type: 'list',
            formula1: 'a,b "c"',
            allowBlank: true,
            errorStyle: 'stop',
            error: { title: 'Sai', message: 'Chọn' },
          },
          {
            ranges: ['A2'],
            type: 'list',
            formula1: "='Danh mục'!$A$1:$A$4",
            allowBlank: false,
            errorStyle: 'warning',
          },
        ],
      },
    ));
  test('a number between two', () =>
    has(
      {
        after:
          '<dataValidations><dataValidation type="decimal" operator="greaterThanOrEqual" sqref="A1" promptTitle="" prompt="0 đến 100"><formula1>0</formula1></dataValidation></dataValidations>',
      },
      {
        validations: [
          {
            ranges: ['A1'],
            type: 'decimal',
            operator: 'greaterOrEqual',
            formula1: '=0',
            allowBlank: false,
            errorStyle: 'stop',
            prompt: { title: '', message: '0 đến 100' },
          },
        ],
      },
    ));
  test('those of newer programs are passed over', () =>
    has(
      {
        after:
          '<extLst><ext><x14:dataValidations xmlns:x14="urn:x14"><x14:dataValidation type="list"/></x14:dataValidations>' +
          '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting></ext></extLst>',
      },
      { validations: [], conditionalFormats: [] },
    ));
});
