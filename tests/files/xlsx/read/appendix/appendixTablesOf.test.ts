import { appendixTablesOf } from '../../../../../src/files/xlsx/read/appendix/appendixTablesOf';
import { shownText } from '../../../../../src/files/xlsx/read/appendix/shownText';
import { readDeadline } from '../../../../../src/plan/deadline/readDeadline';
import type { CellValue } from '../../../../../src/workbook/document';
import { readDecisionWorkbook } from '../../../../../src/files/xlsx/read/appendix/readDecisionWorkbook';
import { documentWith, sheetOf } from '../reading/sheetOf';

describe('a cell is given as it shows, where that is certain', () => {
  const shows = (value: CellValue, numberFormat: string | undefined, text: string, date1904 = false) =>
    expect(
      shownText(numberFormat === undefined ? { value } : { value, style: { numberFormat } }, date1904),
    ).toBe(text);

  test('text as it is', () => shows(' Quý II/2025 ', '@', ' Quý II/2025 '));
  test('nothing', () => shows(null, undefined, ''));
  test('a whole number', () => shows(2030, undefined, '2030'));
  test('a number that may be a day but does not say so', () => shows(45627, undefined, '45627'));
  test('a month that Excel made of 12/2024', () => shows(45627, 'mmm-yy', '12/2024'));
  test('a month shown in numbers', () => shows(45627, 'mm/yyyy', '12/2024'));
  test('a month of the 1904 system', () => shows(44165, 'mmm-yy', '12/2024', true));
  test('a date whose day cannot be a month', () => shows(45657, 'dd/mm/yyyy', '31/12/2024'));
  test('under any format of days', () => shows(45657, '"Ngày "d/m/yyyy', '31/12/2024'));
  test('a date that may have been turned round stays a number', () => shows(45813, 'dd/mm/yyyy', '45813'));
  test('also where days count from 1904', () => shows(44351, 'dd/mm/yyyy', '45813', true));
  test('a day within a month, shown as a month, stays a number', () => shows(45628, 'mmm-yy', '45628'));
  test('a day without its year stays a number', () => shows(45627, 'd-mmm', '45627'));
  test('a serial number outside the calendar', () => shows(-5, 'dd/mm/yyyy', '-5'));
  test('a share', () => shows(0.07, '0%', '7%'));
  test('a truth', () => shows(true, undefined, 'TRUE'));
  test('an error', () => shows({ error: '#N/A' }, undefined, '#N/A'));
});

test('a number that is left as it is reads as a day that is not sure', () =>
  expect(readDeadline('45813')).toMatchObject({ lastDay: '2025-06-05', sure: false }));

describe('the sheets of a workbook are tables of texts', () => {
  test('with the way back to each cell, columns that hold nothing left out', () =>
    expect(
      appendixTablesOf(
        documentWith([sheetOf([['Phụ lục 01', null, 'Nhiệm vụ'], [], [1, null, 'Xây dựng']])]),
      ),
    ).toEqual([
      {
        rows: [
          [
            { text: 'Phụ lục 01', at: 'Một!A1' },
            { text: 'Nhiệm vụ', at: 'Một!C1' },
          ],
          [
            { text: '1', at: 'Một!A3' },
            { text: 'Xây dựng', at: 'Một!C3' },
          ],
        ],
      },
    ]));
  test('with what a merged cell covers', () =>
    expect(
      appendixTablesOf(
        documentWith([
          sheetOf(
            [
              ['Phụ lục 01', 'b'],
              [null, 'c'],
              ['d', 'e'],
            ],
            { merges: ['A1:A2', 'B1:C1', 'D1:D9'] },
          ),
        ]),
      )[0]?.rows.slice(1),
    ).toEqual([
      [
        { text: '', at: 'Một!A2', covered: 'Phụ lục 01' },
        { text: 'c', at: 'Một!B2' },
      ],
      [
        { text: 'd', at: 'Một!A3' },
        { text: 'e', at: 'Một!B3' },
      ],
    ]));
  test('a sheet without headings goes on with another, unless it is a long list', () => {
    const titled = sheetOf([['Phụ lục 01']]);
    const further = (rows: number) => sheetOf(Array.from({ length: rows }, (_, row) => [row]));
    expect(appendixTablesOf(documentWith([titled, further(20_000)]))).toHaveLength(2);
    expect(appendixTablesOf(documentWith([titled, further(20_001)]))).toHaveLength(1);
  });
  test('none where no sheet has headings or the title of an appendix', () =>
    expect(appendixTablesOf(documentWith([sheetOf([['STT', 'Họ tên', 'Đơn vị']])]))).toEqual([]));
  test('without empty and very hidden sheets', () =>
    expect(
      appendixTablesOf(documentWith([sheetOf([]), sheetOf([['x']], { visibility: 'veryHidden' })])),
    ).toEqual([]));
});

describe('a workbook in the form of the decision gives its plan', () => {
  const headings = [
    'TT',
    'Tên nhiệm vụ',
    'Đơn vị thực hiện',
    'Đơn vị phối hợp',
    'Kết quả',
    'Giai đoạn',
    'Thời gian hoàn thành',
  ];
  const month = { value: 45627, style: { numberFormat: 'mmm-yy' } };
  const rows = [
    ['Phụ lục 02'],
    [],
    headings,
    ['A', 'NHIỆM VỤ CHUNG'],
    ['I', 'Nhận thức số'],
    [1, 'Xây dựng kế hoạch', 'Vụ Pháp chế', 'Văn phòng', '- Kế hoạch', 2024, month],
    [2, 'Báo cáo', 'Văn phòng', '', 'Báo cáo', '2024-2030', 'Thường xuyên'],
  ];
  const tasks = (more: Parameters<typeof sheetOf>[1] = {}) =>
    readDecisionWorkbook(documentWith([sheetOf(rows, more)]))?.plan.tasks;

  test('with sections as rows', () =>
    expect(tasks()?.map(({ key, text, period, deadline }) => [key, text, period, deadline])).toEqual([
      ['A.I.1', 'Xây dựng kế hoạch', '2024', '12/2024'],
      ['A.I.2', 'Báo cáo', '2024-2030', 'Thường xuyên'],
    ]));
  test('with sections merged over the columns', () =>
    expect(tasks({ merges: ['B4:G4', 'B5:G5'] })).toHaveLength(2));
  test('but another workbook gives none', () =>
    expect(
      readDecisionWorkbook(
        documentWith([
          sheetOf([
            ['Mã', 'Tên'],
            ['1', 'x'],
          ]),
        ]),
      ),
    ).toBeNull());
});
