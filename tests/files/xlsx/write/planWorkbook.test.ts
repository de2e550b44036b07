import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { parseRange } from '../../../../src/workbook/a1';
import type { CellDocument, CellValue, WorkbookDocument } from '../../../../src/workbook/document';
import { documentOf } from '../../../../src/workbook/documentOf';
import { dayOfSerial } from '../../../../src/workbook/serial';
import { tableDefinition } from '../../../../src/workbook/tables';
import { convertInLibreOffice, findLibreOffice } from '../../../validator/libreOffice';
import { complaints, VALIDATION_TIMEOUT } from '../../../validator/validate';
import { indicator, sampleBlueprint, samplePlan, task } from '../../../workbook/samplePlan';
import { inOrder } from './inOrder';
import { AS_OF, calm, SOON, warningCases } from '../../../workbook/warningCases';

const OPTIONS = { modified: '2026-11-23T08:00:00Z' };

test(
  'the workbook of a plan has no error for the Open XML SDK',
  async () => {
    const bytes = writeXlsx(documentOf(sampleBlueprint()), OPTIONS);
    expect(await complaints(bytes)).toEqual([]);
  },
  VALIDATION_TIMEOUT,
);

test('the workbook of a plan is read back without a fault, every sheet, table, rule, list and name', () => {
  const document = documentOf(sampleBlueprint());
  const { document: back, faults } = readXlsx(writeXlsx(document, OPTIONS));
  const shape = ({ sheets, names }: WorkbookDocument): unknown => ({
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows].map(([row, { cells }]) => [
        row,
        [...cells].filter(([, { value }]) => value !== '' && value !== null),
      ]),
      tables: sheet.tables.map(({ columns, ...table }) => ({
        ...table,
        headings: columns.map(({ name }) => name),
      })),
    })),
  });
  expect(faults).toEqual([]);
  expect(shape(inOrder(back))).toEqual(shape(inOrder(document)));
});

type FollowUpTable = 'NhiemVu' | 'ChiTieu';

/** The cell of a column of ours in each row of a table. */
function cellsOf(
  document: WorkbookDocument,
  name: FollowUpTable,
  column: string,
): (CellDocument | undefined)[] {
  const sheet = document.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const range = parseRange(sheet?.tables.find((table) => table.name === name)?.range ?? '');
  if (!sheet || !range) throw new Error(`No table ${name}`);
  const place = range.left + tableDefinition(name).columns.findIndex(({ id }) => id === column);
  const rows = Array.from({ length: range.bottom - range.top }, (_, index) => range.top + 1 + index);
  return rows.map((row) => sheet.rows.get(row)?.cells.get(place));
}

/** A plan with a task and an indicator for every case, whose stored warnings are all wrong. */
function workbookOfCases(): WorkbookDocument {
  const keys = warningCases.map((_, index) => index + 1);
  const document = documentOf(
    sampleBlueprint({
      plan: {
        ...samplePlan,
        tasks: keys.map((key) => task(`A.I.${key}`)),
        indicators: keys.map((key) => indicator(`PL01.${key}`)),
      },
      asOf: dayOfSerial(AS_OF),
      dueSoonDays: SOON,
    }),
  );
  const set = (cell: CellDocument | undefined, value: CellValue): void => {
    if (!cell) throw new Error('A row lacks a cell');
    cell.value = value;
  };
  for (const name of ['NhiemVu', 'ChiTieu'] as const) {
    const columns = ['lead', 'leadUnits', 'status', 'deadlineKind', 'lastDay', 'warning'] as const;
    const cells = Object.fromEntries(columns.map((column) => [column, cellsOf(document, name, column)]));
    warningCases.forEach(([, change], index) => {
      const row = { ...calm, ...change };
      set(cells.lead?.[index], row.leadText);
      set(cells.leadUnits?.[index], row.leadUnits);
      set(cells.status?.[index], row.status);
      set(cells.deadlineKind?.[index], row.deadlineKind);
      set(cells.lastDay?.[index], row.lastDay);
      set(cells.warning?.[index], 'chưa tính');
    });
  }
  return document;
}

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: the warnings were not calculated by it', () => {
    process.stderr.write('LibreOffice is not installed; what it makes of the warnings was not tried.\n');
    expect(program).toBeNull();
  });
} else {
  test('LibreOffice calculates every warning as our rules give it', async () => {
    const bytes = writeXlsx(workbookOfCases(), OPTIONS);
    const saved = (await convertInLibreOffice(program, bytes, 'xlsx')).get('out.xlsx') ?? new Uint8Array();
    const { document } = readXlsx(saved);
    const expected = warningCases.map(([title, , warning]) => ({ title, warning }));
    for (const name of ['NhiemVu', 'ChiTieu'] as const) {
      const found = cellsOf(document, name, 'warning').map((cell) => cell?.value ?? '');
      expect(warningCases.map(([title], index) => ({ title, warning: found[index] }))).toEqual(expected);
    }
  }, 120_000);
}
