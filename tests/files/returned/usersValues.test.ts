import type ExcelJS from 'exceljs';
import { linesOf } from '../../consolidate/submission/returning';
import { holds } from './holds';
import { byExcelJs, cellOf, submitted } from './sentPackage';

const percent = 'changed NhiemVu A.I.1 percent: 40 < 20';

describe('what the unit wrote', () => {
  holds([
    ['nothing', () => undefined, []],
    ['a number', (book) => (cellOf(book, 'percent').value = 40), [percent]],
    ['a number as text, with a comma', (book) => (cellOf(book, 'percent').value = '40,0'), [percent]],
    ['a percent', (book) => (cellOf(book, 'percent').value = '40%'), [percent]],
    [
      'a formula for a value',
      (book) => (cellOf(book, 'percent').value = { formula: '20+20', result: 40, date1904: false }),
      [percent],
    ],
    [
      'a formula that nobody calculated',
      (book) => (cellOf(book, 'percent').value = { formula: '20+20', date1904: false }),
      ['formula-without-value Nhiệm vụ!P2: '],
    ],
    [
      'an error',
      (book) => (cellOf(book, 'percent').value = { error: '#N/A' } as ExcelJS.CellErrorValue),
      ['error-value Nhiệm vụ!P2: #N/A'],
    ],
    [
      'a day as a day, under another format',
      (book) => {
        cellOf(book, 'evidenceOn').value = new Date(Date.UTC(2026, 10, 20));
        cellOf(book, 'evidenceOn').numFmt = 'm/d/yyyy';
      },
      ['changed NhiemVu A.I.1 evidenceOn: "2026-11-20" < "2026-10-05"'],
    ],
    ['the same day as text', (book) => (cellOf(book, 'evidenceOn').value = '05/10/2026'), []],
    [
      'a day in the order of the United States',
      (book) => (cellOf(book, 'evidenceOn').value = '12/25/2026'),
      ['month-first Nhiệm vụ!S2: 12/25/2026'],
    ],
    [
      'letters of another form, blanks at the ends',
      (book) => (cellOf(book, 'evidence').value = ' Công văn số 12/BC-VT '.normalize('NFD')),
      [],
    ],
    [
      'text that looks like a formula',
      (book) => (cellOf(book, 'difficulties').value = '=HYPERLINK("http://x")'),
      ['changed NhiemVu A.I.1 difficulties: "=HYPERLINK(\\"http://x\\")" < ""'],
    ],
    [
      'text with looks of its own',
      (book) =>
        (cellOf(book, 'difficulties').value = {
          richText: [{ text: 'Thiếu ' }, { font: { bold: true }, text: 'vốn' }],
        }),
      ['changed NhiemVu A.I.1 difficulties: "Thiếu vốn" < ""'],
    ],
    [
      'a link',
      (book) => (cellOf(book, 'evidenceLink').value = { text: 'xem', hyperlink: 'https://vb.example/12' }),
      ['changed NhiemVu A.I.1 evidenceLink: "xem" < ""'],
    ],
    [
      'emptiness',
      (book) => (cellOf(book, 'percent').value = null),
      ['changed NhiemVu A.I.1 percent: "" < 20'],
    ],
    [
      'what is not its own',
      (book) => (cellOf(book, 'text').value = 'Khác'),
      ['changed NhiemVu A.I.1 text: "Khác" < "Nhiệm vụ A.I.1"'],
    ],
    [
      'colours',
      (book) =>
        (cellOf(book, 'percent').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } }),
      [],
    ],
  ]);
});

test('a workbook that counts its days from 1904 says the same days', async () => {
  const { submission, workbook } = await submitted(
    await byExcelJs((book) => {
      book.properties.date1904 = true;
      cellOf(book, 'doneOn').value = new Date(Date.UTC(2026, 10, 20));
    }),
  );
  expect(workbook.reading.date1904).toBe(true);
  expect(linesOf(submission)).toEqual(['changed NhiemVu A.I.1 doneOn: "2026-11-20" < ""']);
});
