import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { readSource } from '../../../../src/files/readSource';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { readingsOfTask } from '../../../../src/plan/readings';
import { bundledRegistry } from '../../../../src/plan/unit/bundledRegistry';
import { byGoogleSheets, byOpenXmlSdk, bySheetJs, byStrictExcel } from './dialects';
import { expectedTasks, planRows } from './planRows';

const stored = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, name)));

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Phụ lục');
  planRows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const target = sheet.getCell(row + 1, column + 1);
      if (cell !== null && typeof cell === 'object') target.numFmt = cell.format;
      target.value = cell !== null && typeof cell === 'object' ? cell.serial : cell;
    }),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const writers: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['openpyxl', () => stored('by-openpyxl.xlsx')],
  ['LibreOffice', () => stored('by-libreoffice.xlsx')],
  ['exceljs', byExcelJs],
  ['SheetJS', () => bySheetJs(planRows)],
  ['Google Sheets', () => byGoogleSheets(planRows)],
  ['the Open XML SDK', () => byOpenXmlSdk(planRows)],
  ['Excel in its strict form', () => byStrictExcel(planRows)],
];

test.each(writers)('%s: the plan is the one that was written', async (_, write) => {
  const bytes = await write();
  const { reading } = readSource(bytes, 'plan.xlsx');
  const context = { asOf: '2026-11-24', decisionYear: null };
  const tasks = reading.plan.tasks.map((task) => {
    const { deadline } = readingsOfTask(task, bundledRegistry, context);
    return [task.key, task.text, task.deadline, deadline.lastDay, task.period];
  });
  expect(tasks).toEqual(expectedTasks);
  const { document, faults } = readXlsx(bytes);
  expect(faults).toEqual([]);
  const cells = document.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) => [...row.cells.values()]),
  );
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});
