import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { convertAll, findLibreOffice } from '../../validator/libreOffice';
import { Round, typed, type Edit } from './round';

const round = new Round();
const program = findLibreOffice();
const EDITS: readonly Edit[] = [
  ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
  ['NhiemVu', 'A.I.1', 'percent', 40],
  ['NhiemVu', 'A.I.1', 'evidenceOn', 46_331],
  ['NhiemVu', 'A.I.3', 'difficulties', 'Thiếu vốn; chờ “phê duyệt”'],
];

/** What comes of a package that was edited and then saved by that program: the edits, and no other cell. */
async function nothingElseDiffers(name: string, bytes: Uint8Array): Promise<void> {
  const { status, board } = await round.run([round.write(name, bytes)]);
  expect(board.merged.map(({ table, key, column, after }) => [table, key, column, after])).toEqual([
    ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
    ['NhiemVu', 'A.I.1', 'percent', 40],
    ['NhiemVu', 'A.I.1', 'evidenceOn', '2026-11-05'],
    ['NhiemVu', 'A.I.3', 'difficulties', 'Thiếu vốn; chờ “phê duyệt”'],
  ]);
  const { total = 0, unchanged } = board.files[0]?.cells ?? {};
  expect([status, unchanged]).toEqual([0, total - EDITS.length]);
}

let edited: Uint8Array;

beforeAll(async () => {
  await round.begin();
  edited = await typed(round.package('vienthong'), EDITS);
});

describe('a package that was edited and saved', () => {
  test('as it is', () => nothingElseDiffers('own.xlsx', edited));

  test('by the library exceljs', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(edited) as unknown as ArrayBuffer);
    await nothingElseDiffers('exceljs.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  });

  test('by the library SheetJS, which writes neither tables nor looks', async () => {
    const book = read(edited, { type: 'array', cellNF: true, cellDates: false });
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    await nothingElseDiffers('sheetjs.xlsx', bytes);
  });
});

if (program === null) {
  test('LibreOffice is not on this machine: nothing was saved by it', () => {
    process.stderr.write('LibreOffice is not installed; packages saved by it were not tried.\n');
    expect(program).toBeNull();
  });
} else {
  test('by LibreOffice, as .xlsx', async () => {
    const saved = await convertAll(program, { 'package.xlsx': edited }, 'xlsx');
    await nothingElseDiffers('libreoffice.xlsx', saved.get('package.xlsx') ?? new Uint8Array());
    expect(readFileSync(round.place('libreoffice.xlsx')).length).toBeGreaterThan(1000);
  }, 120_000);
}
