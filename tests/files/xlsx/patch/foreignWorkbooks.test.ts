import ExcelJS from 'exceljs';
import type { SheetEdit } from '../../../../src/files/xlsx/patch/edits';
import { patchXlsx } from '../../../../src/files/xlsx/patch/patchXlsx';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import type { CellValue, SheetDocument } from '../../../../src/workbook/document';
import { convertInLibreOffice, findLibreOffice } from '../../../validator/libreOffice';
import { complaints, VALIDATION_TIMEOUT } from '../../../validator/validate';
import { entriesOf } from '../partsOf';
import { richDocument } from '../write/richDocument';

const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A workbook as another library writes it: pictures, notes, colours, drop-downs, formulas, two tables. */
async function byAnotherLibrary(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Văn phòng';
  const tasks = book.addWorksheet('Nhiệm vụ', { views: [{ state: 'frozen', ySplit: 1 }] });
  tasks.addTable({
    name: 'NhiemVu',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Mã' }, { name: 'Hạn cuối' }],
    rows: [
      ['A.I.1', new Date('2024-12-31T00:00:00Z')],
      ['A.I.2', new Date('2025-06-30T00:00:00Z')],
    ],
  });
  tasks.getCell('D2').value = { formula: 'COUNTA(A2:A3)', result: 2 };
  tasks.getCell('D3').value = { richText: [{ text: 'đậm', font: { bold: true } }, { text: ' thường' }] };
  tasks.getCell('A2').note = 'Ghi chú';
  tasks.getCell('A2').dataValidation = { type: 'list', formulae: ['"a,b"'], allowBlank: true };
  tasks.addConditionalFormatting({
    ref: 'A2:B3',
    rules: [{ type: 'expression', priority: 1, formulae: ['$A2=""'], style: { font: { bold: true } } }],
  });
  const image = book.addImage({ base64: PICTURE, extension: 'png' });
  tasks.addImage(image, 'F2:G4');
  const findings = book.addWorksheet('Kiểm tra');
  findings.addTable({
    name: 'KiemTra',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Mã phát hiện' }, { name: 'Nội dung' }],
    rows: [['cũ', 'cũ']],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const EDITS: readonly SheetEdit[] = [
  { kind: 'cell', sheet: 'Nhiệm vụ', cell: 'A3', value: '=sửa' },
  { kind: 'cell', sheet: 'Nhiệm vụ', cell: 'B3', value: 45777 },
  {
    kind: 'rows',
    table: 'KiemTra',
    rows: [
      ['1', 'một'],
      ['2', 'hai'],
      ['3', null],
    ],
  },
];

/** What the edits may change: the two sheets, the table that grows, and the wish to be calculated. */
const MEANT = /^xl\/(?:worksheets\/sheet\d\.xml|tables\/table2\.xml|workbook\.xml)$/;

function sheetOf(bytes: Uint8Array, name: string): SheetDocument {
  const sheet = readXlsx(bytes).document.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const valueAt = (sheet: SheetDocument, row: number, column: number): CellValue =>
  sheet.rows.get(row)?.cells.get(column)?.value ?? null;

/** Complaints of the oldest and the youngest version without their places, which an inserted cell moves. */
async function kindsOfComplaint(bytes: Uint8Array): Promise<readonly string[]> {
  return (await complaints(bytes, ['Office2016', 'Microsoft365']))
    .map((line) => line.replace(/\[\d+\]/g, ''))
    .sort();
}

describe('A workbook by another library', () => {
  test('has the edits in it', async () => {
    const { bytes } = patchXlsx(await byAnotherLibrary(), EDITS);
    const tasks = sheetOf(bytes, 'Nhiệm vụ');
    const findings = sheetOf(bytes, 'Kiểm tra');
    expect([valueAt(tasks, 2, 0), valueAt(tasks, 2, 1)]).toEqual(['=sửa', 45777]);
    expect(findings.tables[0]?.range).toBe('A1:B4');
    expect([1, 2, 3].map((row) => [valueAt(findings, row, 0), valueAt(findings, row, 1)])).toEqual([
      ['1', 'một'],
      ['2', 'hai'],
      ['3', null],
    ]);
  });

  test('keeps every other cell with its look and formula', async () => {
    const before = await byAnotherLibrary();
    const [old, now] = [sheetOf(before, 'Nhiệm vụ'), sheetOf(patchXlsx(before, EDITS).bytes, 'Nhiệm vụ')];
    for (const sheet of [old, now]) {
      for (const column of [0, 1]) sheet.rows.get(2)?.cells.set(column, { value: null });
    }
    expect(now).toEqual(old);
  });

  test('keeps the look of what is edited', async () => {
    const before = await byAnotherLibrary();
    const style = (bytes: Uint8Array): unknown => sheetOf(bytes, 'Nhiệm vụ').rows.get(2)?.cells.get(1)?.style;
    expect(style(patchXlsx(before, EDITS).bytes)).toEqual(style(before));
    expect(style(before)).toBeDefined();
  });

  test('keeps every other part to the byte', async () => {
    const before = await byAnotherLibrary();
    const [old, now] = [entriesOf(before), entriesOf(patchXlsx(before, EDITS).bytes)];
    const names = Object.keys(old);
    expect(
      names.filter((name) => /media|drawing|comments|docProps|styles|sharedStrings/.test(name)),
    ).not.toEqual([]);
    expect(Object.keys(now)).toEqual(names.filter((name) => !name.endsWith('/')));
    const differing = names.filter(
      (name) => now[name] && Buffer.compare(old[name] ?? Buffer.of(), now[name]) !== 0,
    );
    expect(differing.filter((name) => !MEANT.test(name))).toEqual([]);
    expect(differing).toContain('xl/tables/table2.xml');
  });

  test(
    'has no more errors for the Open XML SDK than before',
    async () => {
      const before = await byAnotherLibrary();
      const [old, now] = [
        await kindsOfComplaint(before),
        await kindsOfComplaint(patchXlsx(before, EDITS).bytes),
      ];
      expect(now).toEqual(old);
    },
    2 * VALIDATION_TIMEOUT,
  );
});

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: patching what it saves was not tried', () => {
    process.stderr.write('LibreOffice is not installed; patching what it saves was not tried.\n');
    expect(program).toBeNull();
  });
} else {
  test(
    'a workbook of ours that LibreOffice saved is patched without a new error',
    async () => {
      const ours = writeXlsx(richDocument(), { modified: '2026-11-23T08:00:00Z' });
      const saved = (await convertInLibreOffice(program, ours, 'xlsx')).get('out.xlsx') ?? new Uint8Array();
      const { bytes } = patchXlsx(saved, [
        { kind: 'cell', sheet: 'Nhiệm vụ', cell: 'B2', value: '=sửa' },
        { kind: 'rows', table: 'KiemTra', rows: [['một'], ['hai'], ['ba']] },
      ]);
      expect(valueAt(sheetOf(bytes, 'Nhiệm vụ'), 1, 1)).toBe('=sửa');
      expect(sheetOf(bytes, "O'Brien & <con>").tables[0]?.range).toBe('B5:B8');
      expect(await kindsOfComplaint(bytes)).toEqual(await kindsOfComplaint(saved));
      const again = (await convertInLibreOffice(program, bytes, 'xlsx')).get('out.xlsx') ?? new Uint8Array();
      expect(valueAt(sheetOf(again, "O'Brien & <con>"), 7, 1)).toBe('ba');
    },
    4 * VALIDATION_TIMEOUT,
  );
}
