import { read, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { weighReturn } from '../../../src/consolidate/submission/weighReturn';
import { readReturned } from '../../../src/files/returned/readReturned';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { tableDefinition } from '../../../src/workbook/tables';
import { masterOf, packageOf, TODAY } from './masterOf';
import { edited } from './smallPlan';

// Values of every kind, and some that are not as they should be.
const master = masterOf(
  edited(
    ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
    ['NhiemVu', 'A.I.1', 'percent', 0.75, '0%'],
    ['NhiemVu', 'A.I.1', 'doneOn', 46300],
    ['NhiemVu', 'A.I.1', 'evidence', { error: '#N/A' }],
    ['NhiemVu', 'A.I.1', 'evidenceOn', 'cuối tháng 6'],
    ['NhiemVu', 'A.I.1', 'proposals', '=1+1\nhai dòng'],
    ['NhiemVu', 'A.I.2', 'deadline', 45627, 'mm/yyyy'],
    ['PhoiHop', 'A.I.2 Cục Viễn thông', 'contribution', ' Đã góp ý '],
    // A unit that somebody entered by its name alone.
    ['DonVi', 'vnn', 'unit', null],
  ),
);

/** The package as another program reads and writes it, in which nobody typed anything. */
const unchanged = (by: string, saved: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>) =>
  test(`a package that ${by} changes nothing`, async () => {
    const bytes = writeXlsx(packageOf(master, 'vienthong').document(), { modified: `${TODAY}T00:00:00Z` });
    const file = { file: 'vienthong.xlsx', changedAt: null, checksum: 'a' };
    const back = weighReturn(file, await readReturned(await saved(bytes), file.file), master);
    expect(back).toMatchObject({
      unit: 'vienthong',
      period: '2026-H2',
      threeWay: true,
      changed: [],
      withdrawn: [],
      repeated: [],
      differing: [],
      rejected: [],
      added: [],
      removed: [],
    });
    expect('unchanged' in back && back.unchanged).toBeGreaterThan(100);
  });

unchanged('comes back as it went out', (bytes) => bytes);
unchanged('exceljs saved', async (bytes) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
});
unchanged(
  'SheetJS saved',
  (bytes) =>
    new Uint8Array(
      write(read(bytes, { cellNF: true, cellStyles: true }), {
        type: 'array',
        bookType: 'xlsx',
      }) as ArrayBuffer,
    ),
);

test('a task that the unit wrote into an empty row at the end comes back as a row to add', async () => {
  const document = packageOf(master, 'vienthong').document();
  const tasks = document.sheets.find(({ name }) => name === 'Nhiệm vụ');
  const texts = tableDefinition('NhiemVu').columns.findIndex(({ id }) => id === 'text');
  const cell = tasks?.rows.get(3)?.cells.get(texts);
  if (!cell) throw new Error('No empty row');
  cell.value = 'Xây dựng quy chế';
  const bytes = writeXlsx(document, { modified: `${TODAY}T00:00:00Z` });
  const file = { file: 'vienthong.xlsx', changedAt: null, checksum: 'a' };
  const back = weighReturn(file, await readReturned(bytes, file.file), master);
  expect(back).toMatchObject({
    added: [{ table: 'NhiemVu', key: null, after: { text: 'Xây dựng quy chế' } }],
    changed: [],
    rejected: [],
    removed: [],
  });
});
