import { appendixTablesOf } from '../../../../../src/files/xlsx/read/appendix/appendixTablesOf';
import { shownText } from '../../../../../src/files/xlsx/read/appendix/shownText';
import type { CellValue } from '../../../../../src/workbook/document';
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
  test('a day within a month shown as a month is a whole day', () => shows(45628, 'mmm-yy', '02/12/2024'));
  test('a year', () => shows(45292, 'yyyy', '2024'));
  test('a day', () => shows(45657, 'dd/mm/yyyy', '31/12/2024'));
  test('a day in words of the format', () => shows(45657, '"Ngày "d/m/yyyy', '31/12/2024'));
  test('a day without its year, which is not certain', () => shows(45627, 'd-mmm', '01/12'));
  test('a serial number outside the calendar', () => shows(-5, 'dd/mm/yyyy', '-5'));
  test('a share', () => shows(0.07, '0%', '7%'));
  test('a truth', () => shows(true, undefined, 'TRUE'));
  test('an error', () => shows({ error: '#N/A' }, undefined, '#N/A'));
});

describe('the sheets of a workbook are tables of texts', () => {
  test('with the way back to each cell, columns that hold nothing left out', () =>
    expect(
      appendixTablesOf(documentWith([sheetOf([['TT', null, 'Nhiệm vụ'], [], [1, null, 'Xây dựng']])])),
    ).toEqual([
      {
        rows: [
          [
            { text: 'TT', at: 'Một!A1' },
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
              ['a', 'b'],
              [null, 'c'],
            ],
            { merges: ['A1:A2'] },
          ),
        ]),
      )[0]?.rows[1],
    ).toEqual([
      { text: '', at: 'Một!A2', covered: 'a' },
      { text: 'c', at: 'Một!B2' },
    ]));
  test('without empty and very hidden sheets', () =>
    expect(
      appendixTablesOf(documentWith([sheetOf([]), sheetOf([['x']], { visibility: 'veryHidden' })])),
    ).toEqual([]));
});
