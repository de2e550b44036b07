import { read, utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { linesOf, notesIn } from '../../consolidate/submission/returning';
import { packageBytes, place, submitted } from './sentPackage';

const percent = 'changed NhiemVu A.I.1 percent: 40 < 20';

/** The package as the library SheetJS reads and writes it, after an edit. */
function bySheetJs(type: BookType, edit: (book: WorkBook) => void = () => undefined): Uint8Array {
  const book = read(packageBytes, { cellNF: true, cellStyles: true });
  // The library does not know how to write what it read of repeated headings in print.
  if (book.Workbook) book.Workbook.Names = [];
  edit(book);
  return new Uint8Array(write(book, { bookType: type, type: 'array', compression: true }) as ArrayBuffer);
}

function setPercent({ Sheets }: WorkBook): void {
  const sheet = Sheets['Nhiệm vụ'];
  if (!sheet) throw new Error('No sheet');
  utils.sheet_add_aoa(sheet, [[40]], { origin: { r: 1, c: place('percent') - 1 } });
}

describe('SheetJS', () => {
  test.each(['xlsx', 'xlsm', 'xlsb'] as const)(
    'saves as .%s: three-way by the hidden sheet',
    async (type) => {
      const { submission, workbook } = await submitted(bySheetJs(type, setPercent));
      expect(submission.threeWay).toBe(true);
      expect(linesOf(submission)).toEqual([percent]);
      expect(workbook).toMatchObject({ format: type === 'xlsb' ? 'xlsb' : 'xlsx', program: 'SheetJS' });
      expect(workbook.reading.tables.map(({ name }) => name)).toEqual([null, null, null, null, null]);
      expect(notesIn(submission)).toContain('carrier-lost');
    },
  );

  test('saves as .xls, and cuts every text at 255 letters: two-way, the cells by keys and headings', async () => {
    const { submission, workbook } = await submitted(bySheetJs('biff8', setPercent));
    expect(workbook.format).toBe('xls');
    expect(submission.threeWay).toBe(false);
    expect(submission.tables.NhiemVu?.rows).toMatchObject({ 'NhiemVu\tA.I.1': 1, 'NhiemVu\tA.I.2': 2 });
    expect(linesOf(submission)).toContain('changed NhiemVu A.I.1 percent: 40 < null');
  });

  test.each([';', ',', '\t'])(
    'saves a sheet as text, separated by %j: two-way, what is there is found',
    async (FS) => {
      const book = read(packageBytes, { cellNF: true });
      setPercent(book);
      const sheet = book.Sheets['Nhiệm vụ'];
      if (!sheet) throw new Error('No sheet');
      const text = utils.sheet_to_csv(sheet, { FS });
      const { submission, workbook } = await submitted(
        new TextEncoder().encode(text),
        'vienthong_2026-H2.csv',
      );
      expect(workbook).toMatchObject({ format: 'csv', program: null, modified: null, merges: {} });
      expect(submission).toMatchObject({ unit: 'vienthong', threeWay: false });
      expect(Object.keys(submission.tables)).toEqual(['NhiemVu']);
      expect(linesOf(submission)).toContain('changed NhiemVu A.I.1 percent: 40 < null');
    },
  );
});
