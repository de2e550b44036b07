import fc from 'fast-check';
import { createExcelPort } from '../../src/excel/excelPort';
import { newFile, openFile } from '../../src/files/filePort';
import { readXlsx } from '../../src/files/xlsx/read/readXlsx';
import { cellName } from '../../src/workbook/a1';
import type { CellValue, WorkbookDocument } from '../../src/workbook/document';
import type { WorkbookPort } from '../../src/workbook/port';
import { tableDefinition } from '../../src/workbook/tables';
import { startHost } from '../workbench/officeJs';
import { indicator, sampleBlueprint, samplePlan, task } from '../workbook/samplePlan';

const MODIFIED = '2026-11-23T08:00:00Z';

/** What a spreadsheet calculates, opens or asks for, wherever it stands. */
function formulasIn(document: WorkbookDocument): string[] {
  const cells = document.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, { cells: inRow }]) =>
      [...inRow].flatMap(([column, { formula }]) =>
        formula === undefined ? [] : [`${name}!${cellName(row, column)} ${formula}`],
      ),
    ),
  );
  const rules = document.sheets.flatMap(({ name, validations, conditionalFormats, hyperlinks }) => [
    ...validations.map(({ formula1, formula2 }) => `${name} ${formula1} ${formula2 ?? ''}`),
    ...conditionalFormats.map(({ formula }) => `${name} ${formula}`),
    ...hyperlinks.map(({ cell, target }) => `${name}!${cell} ${target}`),
  ]);
  return [...cells, ...rules, ...document.names.map(({ name, refersTo }) => `${name} ${refersTo}`)].sort();
}

/** Loads a plan that says nothing but the text, corrects a cell to it, and fills Kiểm tra with it. */
async function writeEverywhere(port: WorkbookPort, text: string): Promise<void> {
  const plan = {
    ...samplePlan,
    metadata: { ...samplePlan.metadata, issuer: text, number: text, title: text, basis: [text] },
    tasks: [
      task('A.I.1', {
        text,
        lead: text,
        coordinators: text,
        result: text,
        period: text,
        deadline: text,
        partTitle: text,
        sectionTitle: text,
      }),
    ],
    indicators: [
      indicator('PL01.1.a', {
        groupTitle: text,
        label: text,
        text,
        lead: text,
        implementers: text,
        period: text,
        deadline: text,
      }),
    ],
  };
  await port.create(sampleBlueprint({ plan }));
  const row = tableDefinition('KiemTra').columns.map((): CellValue => text);
  await port.replaceRows('KiemTra', [row, row]);
  await port.apply([
    {
      table: 'NhiemVu',
      key: 'A.I.1',
      column: 'result',
      sheet: 'Nhiệm vụ',
      cell: 'I2',
      before: text,
      after: `${text} `,
    },
  ]);
}

async function inFile(text: string): Promise<WorkbookDocument> {
  const port = newFile(MODIFIED);
  await writeEverywhere(port, text);
  return readXlsx(openFile(port.bytes()).bytes()).document;
}

async function inExcel(text: string): Promise<WorkbookDocument> {
  const { Excel, model } = startHost();
  await writeEverywhere(createExcelPort(Excel), text);
  return model.document;
}

const payload = fc.constantFrom(
  '1+1',
  'HYPERLINK("http://a.invalid","x")',
  "cmd|'/c calc'!A0",
  'SUM(A1)',
  'NgayTinh',
  '@A1',
  ' ',
);
const lead = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', "'=", '==', '{=', '＝');
const hostile = fc.tuple(lead, payload).map(([start, rest]) => start + rest);

describe.each([
  ['a file', inFile],
  ['Excel', inExcel],
])('in %s, text that looks like a formula', (_, written) => {
  test('is a formula nowhere', async () => {
    const harmless = formulasIn(await written('chữ'));
    expect(harmless.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(formulasIn(await written(text))).toEqual(harmless);
      }),
      { seed: 20261124, numRuns: 12 },
    );
  });
});
