import { linesOf } from '../../consolidate/submission/returning';
import { convertAll, findLibreOffice } from '../../validator/libreOffice';
import { byExcelJs, cellOf, packageBytes, place, sheetOf, submitted } from './sentPackage';

const percent = 'changed NhiemVu A.I.1 percent: 40 < 20';
const done = 'changed NhiemVu A.I.1 doneOn: "2026-11-20" < ""';

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: no returns were saved by it', () => {
    process.stderr.write('LibreOffice is not installed; returns that it saves were not tried.\n');
    expect(program).toBeNull();
  });
} else {
  describe('LibreOffice', () => {
    const sources = {
      'untouched.xlsx': () => packageBytes,
      'edited.xlsx': () =>
        byExcelJs((book) => {
          cellOf(book, 'percent').value = { formula: '20+20', date1904: false };
          cellOf(book, 'doneOn').value = new Date(Date.UTC(2026, 10, 20));
          cellOf(book, 'evidence').value = ' Công văn số 12/BC-VT '.normalize('NFD');
          sheetOf(book).getColumn(place('result')).hidden = true;
          sheetOf(book).name = 'Bảng 2';
        }),
      'from1904.xlsx': () =>
        byExcelJs((book) => {
          book.properties.date1904 = true;
          cellOf(book, 'doneOn').value = new Date(Date.UTC(2026, 10, 20));
        }),
      'merged.xlsx': () =>
        byExcelJs((book) => {
          sheetOf(book).mergeCells(2, place('percent'), 3, place('percent'));
          sheetOf(book).getCell('B40').value = 'Người lập';
        }),
    };
    type Name = keyof typeof sources;

    test.each(['xlsx', 'ods', 'xls'] as const)(
      'saves packages as .%s: three-way, and nothing differs but what was edited',
      async (type) => {
        const given: Record<string, Uint8Array> = {};
        for (const [name, make] of Object.entries(sources)) given[name] = await make();
        const saved = await convertAll(program, given, type);
        const told = async (name: Name): Promise<readonly string[]> => {
          const bytes = saved.get(name.replace('xlsx', type)) ?? new Uint8Array();
          const { submission, workbook } = await submitted(bytes);
          expect([submission.threeWay, workbook.format]).toEqual([true, type]);
          if (type !== 'xls') expect(workbook.program).toMatch(/^LibreOffice/);
          expect(workbook.modified).toMatch(/^20\d\d-/);
          // The XML part comes through where the format has a place for it.
          if (name === 'untouched.xlsx')
            expect(workbook.reading.carriers.part !== null).toBe(type === 'xlsx');
          return linesOf(submission);
        };
        expect(await told('untouched.xlsx')).toEqual([]);
        expect(await told('edited.xlsx')).toEqual([percent, done]);
        expect(await told('from1904.xlsx')).toEqual([done]);
        expect(await told('merged.xlsx')).toEqual([
          'merged-cells Nhiệm vụ!P3: ',
          'outside Nhiệm vụ!B40: Người lập',
        ]);
      },
      60_000,
    );
  });
}
