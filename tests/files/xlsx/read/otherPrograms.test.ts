import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import type { CellDocument, WorkbookDocument } from '../../../../src/workbook/document';
import { convertInLibreOffice, findLibreOffice } from '../../../validator/libreOffice';
import { cellsOf } from './readCells';

async function written(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Nhiệm vụ', {
    views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }],
    properties: { tabColor: { argb: 'FF00B050' } },
  });
  sheet.addTable({
    name: 'NhiemVu',
    ref: 'A2',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: [{ name: 'Mã' }, { name: 'Thời gian hoàn thành' }],
    rows: [
      ['A.I.1', '12/2024'],
      ['A.I.2', new Date(Date.UTC(2024, 11, 1))],
    ],
  });
  sheet.getCell('B4').numFmt = 'mmm-yy';
  sheet.getCell('D1').value = { formula: 'SUM(B4,1)', result: 45628 };
  sheet.getCell('D2').value = { richText: [{ text: 'Cục ' }, { text: 'ế', font: { bold: true } }] };
  sheet.getCell('D3').value = { text: 'liên kết', hyperlink: 'https://a.vn/?b=1&c=2' };
  sheet.getCell('D4').value = '  hai\ndòng ';
  sheet.getCell('D4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
  sheet.getCell('D4').protection = { locked: false };
  sheet.getCell('D5').note = 'ghi chú';
  sheet.mergeCells('F1:G2');
  sheet.getColumn(2).width = 30;
  sheet.getCell('A3').dataValidation = { type: 'list', formulae: ['"a,b"'], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: 'A3:B4',
    rules: [
      {
        type: 'expression',
        formulae: ['$A3="x"'],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  workbook.definedNames.add("'Nhiệm vụ'!$D$1", 'NgayTinh');
  workbook.addWorksheet('An', { state: 'veryHidden' }).getCell('A1').value = 'x';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What must come through whichever program saved the workbook last. */
function expectTheSame(document: WorkbookDocument): void {
  const [sheet, hidden] = document.sheets;
  if (!sheet || !hidden) throw new Error('A sheet is missing');
  const cells = cellsOf(sheet);
  const value = (name: string): CellDocument['value'] | undefined => cells[name]?.value;
  expect(sheet.name).toBe('Nhiệm vụ');
  expect(sheet.tabColor).toBe('#00B050');
  expect(hidden.visibility).not.toBe('visible');
  expect([value('A2'), value('B2'), value('A3'), value('B3'), value('A4')]).toEqual([
    'Mã',
    'Thời gian hoàn thành',
    'A.I.1',
    '12/2024',
    'A.I.2',
  ]);
  expect(value('B4')).toBe(45627);
  expect(cells['B4']?.style?.numberFormat?.toLowerCase()).toMatch(/^(\[\$-[^\]]*\])?mmm\\?-yy(;@)?$/);
  expect(cells['D1']).toMatchObject({ value: 45628, formula: '=SUM(B4,1)' });
  expect(value('D2')).toBe('Cục ế');
  expect(value('D4')).toBe('  hai\ndòng ');
  expect(cells['D4']?.style).toMatchObject({ fill: '#FFC7CE', locked: false });
  expect(sheet.hyperlinks).toEqual([{ cell: 'D3', target: 'https://a.vn/?b=1&c=2' }]);
  expect(sheet.comments.map(({ cell, text }) => [cell, text])).toEqual([['D5', 'ghi chú']]);
  expect(sheet.merges).toEqual(['F1:G2']);
  expect(sheet.columns.get(1)?.width).toBeCloseTo(30, 0);
  expect(sheet.tables.map(({ name, range, columns }) => [name, range, columns.map((c) => c.name)])).toEqual([
    ['NhiemVu', 'A2:B4', ['Mã', 'Thời gian hoàn thành']],
  ]);
  expect(sheet.validations).toMatchObject([{ ranges: ['A3'], type: 'list', formula1: 'a,b' }]);
  expect(sheet.conditionalFormats).toMatchObject([
    { ranges: ['A3:B4'], type: 'expression', formula: '=$A3="x"', format: { fill: '#FFC7CE' } },
  ]);
  expect(document.names).toContainEqual(
    expect.objectContaining({ name: 'NgayTinh', refersTo: "='Nhiệm vụ'!$D$1", scope: null }),
  );
}

test('a workbook that exceljs wrote', async () => {
  const { document, faults } = readXlsx(await written());
  expect(faults).toEqual([]);
  expect(document.sheets[0]?.freeze).toEqual({ rows: 2, columns: 1 });
  expectTheSame(document);
});

/** The workbook above, as LibreOffice 7.4 saved it. */
const stored = join(__dirname, 'saved-by-libreoffice.xlsx');

test('a workbook that LibreOffice saved, stored here', () => {
  const { document, faults } = readXlsx(new Uint8Array(readFileSync(stored)));
  expect(faults).toEqual([]);
  expectTheSame(document);
});

test('a workbook that the LibreOffice of this machine saves', async () => {
  const program = findLibreOffice();
  if (program === null) {
    process.stderr.write('LibreOffice is not here: only the stored file was read.\n');
    expect(readXlsx(new Uint8Array(readFileSync(stored))).faults).toEqual([]);
    return;
  }
  const saved = await convertInLibreOffice(program, await written(), 'xlsx');
  const bytes = saved.get('out.xlsx');
  if (!bytes) throw new Error('LibreOffice saved nothing');
  expectTheSame(readXlsx(bytes).document);
}, 120_000);
