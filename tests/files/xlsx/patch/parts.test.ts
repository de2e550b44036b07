import { patchXlsx } from '../../../../src/files/xlsx/patch/patchXlsx';
import type { SheetEdit } from '../../../../src/files/xlsx/patch/edits';
import { entriesOf, partOf } from '../partsOf';
import { bareWorkbook } from './bareWorkbook';

const ONE: SheetEdit = { kind: 'cell', sheet: 'Trang', cell: 'A1', value: 1 };
const OFFICE_2006 = 'http://schemas.microsoft.com/office/2006/relationships';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The names of the parts that differ, are new or are gone. */
function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const text = (bytes: Uint8Array | undefined): string | null =>
    bytes ? Buffer.from(bytes).toString('latin1') : null;
  return [...names].filter((name) => text(old[name]) !== text(now[name])).sort();
}

describe('Parts that no edit names', () => {
  test('stay as they are, to the byte', () => {
    const before = bareWorkbook({
      extra: {
        'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0, 255, 13, 10]),
        'docProps/core.xml': '<a xmlns="x">\r\n <b/> </a>',
        'customXml/item1.xml': '<?xml version="1.0" encoding="utf-16"?><plan/>',
        'xl/thư mục/tệp.bin': 'x',
      },
    });
    expect(changed(before, patchXlsx(before, [ONE]).bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('are all of them where there is no edit', () => {
    const before = bareWorkbook({});
    const after = patchXlsx(before, []);
    expect(changed(before, after.bytes)).toEqual([]);
    expect(after.dropped).toEqual([]);
  });
});

test('a sheet in UTF-16 stays in UTF-16', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`;
  const before = bareWorkbook({
    extra: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) },
  });
  const part = entriesOf(patchXlsx(before, [{ ...ONE, value: 'Quý' }]).bytes)['xl/worksheets/sheet1.xml'];
  const after = Buffer.from(part ?? []).toString('utf16le');
  expect(after).toBe(
    `\uFEFF${text.replace('<sheetData/>', '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Quý</t></is></c></row></sheetData>')}`,
  );
});

describe('The stored order of calculation', () => {
  const chain = {
    extra: {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    },
    types: `<Override PartName="/xl/calcChain.xml" ContentType="${SPREADSHEET}.calcChain+xml"/>`,
    relations: `<Relationship Id="rId9" Type="${RELATION}/calcChain" Target="calcChain.xml"/>`,
    sheet: '<sheetData><row r="1"><c r="A1"/><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>',
    workbook: '<calcPr fullCalcOnLoad="1"/>',
  };

  test('goes where a formula is overwritten', () => {
    const { bytes } = patchXlsx(bareWorkbook(chain), [{ ...ONE, cell: 'B1' }]);
    expect(Object.keys(entriesOf(bytes))).not.toContain('xl/calcChain.xml');
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('stays where none is', () => {
    const before = bareWorkbook(chain);
    expect(changed(before, patchXlsx(before, [ONE]).bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });
});

describe('Calculation at opening', () => {
  const formula = '<sheetData><row r="1"><c r="A1"/><c r="B1"><f>A1+1</f><v>2</v></c></row></sheetData>';
  const calculation = (parts: Parameters<typeof bareWorkbook>[0]): string =>
    /<calcPr[^>]*>/.exec(partOf(patchXlsx(bareWorkbook(parts), [ONE]).bytes, 'xl/workbook.xml'))?.[0] ?? '';

  test('is asked for where the sheet has a formula', () => {
    expect(calculation({ sheet: formula })).toBe('<calcPr fullCalcOnLoad="1"/>');
  });
  test('is asked for beside what the workbook says of it already', () => {
    expect(calculation({ sheet: formula, workbook: '<calcPr calcId="191029"/>' })).toBe(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });
  test('is asked for where a name leads to the sheet', () => {
    const workbook = '<definedNames><definedName name="Ngay">\'Trang\'!$A$1</definedName></definedNames>';
    expect(calculation({ workbook })).toBe('<calcPr fullCalcOnLoad="1"/>');
  });
  test('is not asked for where nothing calculates with the sheet', () => {
    const workbook =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Trang!$1:$1</definedName></definedNames>';
    expect(calculation({ workbook })).toBe('');
  });
});

describe('Macros', () => {
  const withMacros = bareWorkbook({
    workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    relations: `<Relationship Id="rId5" Type="${OFFICE_2006}/vbaProject" Target="vbaProject.bin"/>`,
    extra: {
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'xl/vbaProjectSignature.bin': new Uint8Array([4]),
      'xl/_rels/vbaProject.bin.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${OFFICE_2006}/vbaProjectSignature" Target="vbaProjectSignature.bin"/></Relationships>`,
    },
  });
  const { bytes, dropped } = patchXlsx(withMacros, []);

  test('are taken out and said', () => {
    expect(dropped).toEqual(['macros']);
    expect(Object.keys(entriesOf(bytes)).filter((name) => /vba/i.test(name))).toEqual([]);
  });
  test('leave no trace in lists', () => {
    expect(partOf(bytes, '[Content_Types].xml')).not.toMatch(/vba|macroEnabled/i);
    expect(partOf(bytes, '[Content_Types].xml')).toContain(`ContentType="${SPREADSHEET}.sheet.main+xml"`);
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toMatch(/vba/i);
  });

  test('of the old language leave an empty sheet, so that other sheets keep their numbers', () => {
    const old = bareWorkbook({
      types:
        '<Override PartName="/xl/macrosheets/sheet2.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>',
      relations: `<Relationship Id="rId2" Type="${OFFICE_2006}/xlMacrosheet" Target="macrosheets/sheet2.xml"/>`,
      extra: {
        'xl/macrosheets/sheet2.xml':
          '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row><c><f>EXEC("calc")</f></c></row></sheetData></xm:macrosheet>',
        'xl/workbook.xml':
          `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}"><sheets>` +
          '<sheet name="Trang" sheetId="1" r:id="rId1"/><sheet name="Macro1" sheetId="2" r:id="rId2"/></sheets></workbook>',
      },
    });
    const after = patchXlsx(old, []);
    expect(after.dropped).toEqual(['macros']);
    expect(partOf(after.bytes, 'xl/macrosheets/sheet2.xml')).not.toContain('EXEC');
    expect(partOf(after.bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      `Type="${RELATION}/worksheet" Target="macrosheets/sheet2.xml"`,
    );
    expect(partOf(after.bytes, '[Content_Types].xml')).not.toContain('macrosheet+xml');
  });
});

describe('Files that are no workbook', () => {
  test('are refused before anything is written', () => {
    expect(() => patchXlsx(new Uint8Array([1, 2, 3]), [])).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^file\./) }),
    );
  });
  test('are refused where one part is damaged, read or not', () => {
    const bytes = bareWorkbook({
      extra: { 'xl/media/image1.png': new Uint8Array(2000).map((_, index) => (index * 7919) % 251) },
    });
    const at = Buffer.from(bytes).indexOf('image1.png') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(() => patchXlsx(bytes, [])).toThrow('file.damaged');
  });
});
