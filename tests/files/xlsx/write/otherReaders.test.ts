import ExcelJS from 'exceljs';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { richDocument } from './richDocument';

test('another library reads back sheets, tables, texts, formulas, notes and drop-downs', async () => {
  const book = new ExcelJS.Workbook();
  const bytes = writeXlsx(richDocument(), { modified: '2026-11-23T08:00:00Z' });
  await book.xlsx.load(bytes.slice().buffer as never);
  const sheet = book.getWorksheet('Nhiệm vụ');
  expect(book.worksheets.map(({ name }) => name)).toEqual(richDocument().sheets.map(({ name }) => name));
  expect(sheet?.getCell('A2').value).toBe('A.I.1');
  expect(sheet?.getCell('C2').value).toEqual(new Date('2024-12-31T00:00:00Z'));
  expect(sheet?.getCell('D2').formula).toBe('IF(NhiemVu[[#This Row],[Hạn cuối]]<NgayTinh,"Quá hạn","")');
  expect(sheet?.getCell('D2').result).toBe('Quá hạn');
  expect(sheet?.getCell('A2').dataValidation.formulae).toEqual(["'Danh mục'!$A$1:$A$2"]);
  expect(sheet?.getTable('NhiemVu')).toBeDefined();
  expect(sheet?.getCell('C3').note).toBeDefined();
});
