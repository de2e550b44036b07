import type { CellStyle } from '../../../../../src/workbook/document';
import { firstSheet } from '../readCells';

const theme =
  '<t:theme xmlns:t="http://schemas.openxmlformats.org/drawingml/2006/main"><t:themeElements><t:clrScheme name="x">' +
  '<t:dk1><t:sysClr val="windowText" lastClr="111111"/></t:dk1><t:lt1><t:srgbClr val="FEFEFE"/></t:lt1>' +
  '<t:accent1><t:srgbClr val="4472C4"/></t:accent1></t:clrScheme></t:themeElements></t:theme>';

interface Looks {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly xf?: string;
  readonly inside?: string;
  readonly formats?: string;
  readonly more?: string;
}

function styleOf({ font, fill, border, xf, inside, formats, more }: Looks): CellStyle | undefined {
  const sheet = firstSheet({
    styles:
      `<numFmts>${formats ?? ''}</numFmts><fonts><font/><font>${font ?? ''}</font></fonts>` +
      `<fills><fill/><fill>${fill ?? ''}</fill></fills><borders><border/><border>${border ?? ''}</border></borders>` +
      `<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" ${xf ?? ''}>${inside ?? ''}</xf></cellXfs>${more ?? ''}`,
    workbookLinks: ['theme colours.xml'],
    more: { 'colours.xml': theme },
    cells: '<row><c s="1"><v>1</v></c></row>',
  });
  return sheet.rows.get(0)?.cells.get(0)?.style;
}

const looks = (written: Looks, style: CellStyle | undefined) => expect(styleOf(written)).toEqual(style);

describe('a number format', () => {
  test('by its own code', () =>
    looks(
      { xf: 'numFmtId="164"', formats: '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>' },
      { numberFormat: 'dd/mm/yyyy' },
    ));
  test('text, by number', () => looks({ xf: 'numFmtId="49"' }, { numberFormat: '@' }));
  test('month and year, by number', () => looks({ xf: 'numFmtId="17"' }, { numberFormat: 'mmm-yy' }));
  test('a short date, by number', () => looks({ xf: 'numFmtId="14"' }, { numberFormat: 'm/d/yyyy' }));
  test('General is none', () => looks({ xf: 'numFmtId="0"' }, undefined));
  test('an unknown number is none', () => looks({ xf: 'numFmtId="4000"' }, undefined));
});

describe('a font', () => {
  test('the usual one is none', () =>
    looks({ font: '<sz val="11"/><color theme="1"/><name val="Calibri"/>' }, undefined));
  test('another one', () =>
    looks(
      { font: '<b/><i/><u/><sz val="13.5"/><color rgb="FFC00000"/><name val="Times New Roman"/>' },
      {
        bold: true,
        italic: true,
        underline: true,
        fontSize: 13.5,
        fontColor: '#C00000',
        fontName: 'Times New Roman',
      },
    ));
  test('switches that are off', () =>
    looks({ font: '<b val="0"/><i val="false"/><u val="none"/>' }, undefined));
});

describe('a fill', () => {
  const filled = (color: string, fill: string) =>
    looks({ fill: `<patternFill patternType="solid"><fgColor ${color}/></patternFill>` }, { fill });

  test('by value', () => filled('rgb="FFFFC7CE"', '#FFC7CE'));
  test('by the palette', () => filled('indexed="10"', '#FF0000'));
  test('by the theme, light first', () => filled('theme="0"', '#FEFEFE'));
  test("by the theme's accent", () => filled('theme="4"', '#4472C4'));
  test('by what the theme lacks, as Office has it', () => filled('theme="5"', '#ED7D31'));
  test('lighter by a tint', () => filled('theme="4" tint="0.79998168889431442"', '#DAE3F3'));
  test('darker by a tint', () => filled('theme="4" tint="-0.249977111117893"', '#2F5597'));
  test('grey by a tint', () => filled('rgb="FFFFFFFF" tint="-0.5"', '#808080'));
  test("by the workbook's own palette", () =>
    looks(
      {
        fill: '<patternFill patternType="solid"><fgColor indexed="1"/></patternFill>',
        more: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
      },
      { fill: '#ABCDEF' },
    ));
  test('no pattern is none', () => looks({ fill: '<patternFill patternType="none"/>' }, undefined));
  test('a colour that is none', () =>
    looks({ fill: '<patternFill patternType="solid"><fgColor rgb="red"/></patternFill>' }, undefined));
});

describe('borders, alignment and protection', () => {
  test('thin sides', () =>
    looks(
      { border: '<left style="thin"><color rgb="FFBFBFBF"/></left><right/><top/><bottom style="hair"/>' },
      { border: { style: 'thin', color: '#BFBFBF', sides: ['bottom', 'left'] } },
    ));
  test('thick sides of a strict file', () =>
    looks(
      { border: '<start style="thick"/><end style="double"/>' },
      { border: { style: 'medium', color: '#000000', sides: ['left', 'right'] } },
    ));
  test('alignment', () =>
    looks(
      { inside: '<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/>' },
      { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 },
    ));
  test('alignment that the document lacks', () =>
    looks({ inside: '<alignment horizontal="unheard"/>' }, undefined));
  test('an open cell', () => looks({ inside: '<protection locked="0"/>' }, { locked: false }));
});
