import type ExcelJS from 'exceljs';
import { linesOf } from '../../consolidate/submission/returning';
import { holds } from './holds';
import { byExcelJs, cellOf, place, sheetOf, submitted } from './sentPackage';

const percent = 'changed NhiemVu A.I.1 percent: 40 < 20';

/** Moves what stands in one column to another, heading and all; formats go along. */
function swapColumns(sheet: ExcelJS.Worksheet, one: number, other: number): void {
  sheet.eachRow((row) => {
    const [first, second] = [row.getCell(one), row.getCell(other)];
    const [value, style] = [first.value, first.style];
    first.value = second.value;
    first.style = second.style;
    second.value = value;
    second.style = style;
  });
}

function swapRows(sheet: ExcelJS.Worksheet, one: number, other: number): void {
  for (let column = 1; column <= sheet.columnCount; column++) {
    const [first, second] = [sheet.getCell(one, column), sheet.getCell(other, column)];
    const value = first.value;
    first.value = second.value;
    second.value = value;
  }
}

function copyRow(sheet: ExcelJS.Worksheet, from: number, to: number): void {
  for (let column = 1; column <= place('proposals'); column++) {
    sheet.getCell(to, column).value = sheet.getCell(from, column).value;
  }
}

describe('sheets', () => {
  holds([
    ['renamed', (book) => (sheetOf(book).name = 'Bảng 2'), []],
    ['in another order', (book) => ((sheetOf(book) as unknown as { orderNo: number }).orderNo = 99), []],
    ['hidden', (book) => (sheetOf(book).state = 'hidden'), []],
    [
      'added, with something on it',
      (book) => (book.addWorksheet('Nháp').getCell('B2').value = 'cộng'),
      ['outside Nháp!B2: cộng'],
    ],
    ['deleted: absent, and no rows are taken out', (book) => book.removeWorksheet(sheetOf(book).id), []],
  ]);

  test('copied: the first is read, all of the copy is said and nothing of it is taken', async () => {
    const { submission } = await submitted(
      await byExcelJs((book) => {
        cellOf(book, 'percent').value = 40;
        const copy = book.addWorksheet('Nhiệm vụ (2)');
        sheetOf(book).eachRow((row, number) =>
          row.eachCell((cell, column) => (copy.getCell(number, column).value = cell.value)),
        );
      }),
    );
    const [first, ...rest] = linesOf(submission);
    expect(first).toBe(percent);
    expect(rest.length).toBeGreaterThan(40);
    expect(rest.every((line) => line.startsWith('outside Nhiệm vụ (2)!'))).toBe(true);
  });
});

describe('columns', () => {
  holds([
    ['hidden', (book) => (sheetOf(book).getColumn(place('percent')).hidden = true), []],
    [
      'moved',
      (book) => {
        cellOf(book, 'percent').value = 40;
        swapColumns(sheetOf(book), place('percent'), place('text'));
      },
      [percent],
    ],
    [
      'renamed',
      (book) => {
        cellOf(book, 'percent').value = 40;
        sheetOf(book).getCell(1, place('percent')).value = 'Đã làm được (%)';
      },
      [percent],
    ],
    [
      'added on the right',
      (book) => {
        const right = sheetOf(book).columnCount + 1;
        sheetOf(book).getCell(1, right).value = 'Ghi chú';
        sheetOf(book).getCell(2, right).value = 'hỏi lại';
      },
      ['added-column Nhiệm vụ!Y1: Ghi chú', 'added-column Nhiệm vụ!Y2: hỏi lại'],
    ],
  ]);
});

describe('rows', () => {
  holds([
    ['hidden', (book) => (sheetOf(book).getRow(2).hidden = true), []],
    [
      'sorted',
      (book) => {
        cellOf(book, 'percent').value = 40;
        swapRows(sheetOf(book), 2, 3);
      },
      [percent],
    ],
    [
      'with a gap between',
      (book) => {
        copyRow(sheetOf(book), 3, 5);
        for (let column = 1; column <= place('proposals'); column++)
          sheetOf(book).getCell(3, column).value = null;
      },
      [],
    ],
    [
      'doubled',
      (book) => {
        copyRow(sheetOf(book), 2, 4);
        cellOf(book, 'percent', 4).value = 40;
      },
      expect.arrayContaining(['differing NhiemVu A.I.1 percent: 40 < 20']) as unknown as readonly string[],
    ],
    [
      'emptied',
      (book) => {
        for (let column = 1; column <= place('proposals'); column++)
          sheetOf(book).getCell(2, column).value = null;
      },
      ['removed NhiemVu A.I.1'],
    ],
    [
      'added in an open row',
      (book) => (cellOf(book, 'text', 4).value = 'Việc mới'),
      ['added NhiemVu: {"text":"Việc mới"}'],
    ],
  ]);
});

describe('beside and below the tables', () => {
  holds([
    [
      'a note beside a row',
      (book) => (sheetOf(book).getCell('AC2').value = 'hỏi lại'),
      ['outside Nhiệm vụ!AC2: hỏi lại'],
    ],
    [
      'rows typed straight below the table, which does not grow',
      (book) => {
        const sheet = sheetOf(book);
        sheet.getCell(9, place('text')).value = 'Việc mới';
        sheet.getCell(10, place('key')).value = 'X.1';
        sheet.getCell(12, place('text')).value = 'Ghi chú';
      },
      [
        'outside Nhiệm vụ!F12: Ghi chú',
        'added NhiemVu X.1: {"key":"X.1"}',
        'added NhiemVu: {"text":"Việc mới"}',
      ],
    ],
    [
      'a note far below',
      (book) => (sheetOf(book).getCell('B40').value = 'Người lập'),
      ['outside Nhiệm vụ!B40: Người lập'],
    ],
  ]);

  test('cells merged over rows: what they cover is said, the first one is read', async () => {
    const { submission, workbook } = await submitted(
      await byExcelJs((book) => {
        const column = place('percent');
        cellOf(book, 'percent').value = 40;
        sheetOf(book).mergeCells(2, column, 3, column);
      }),
    );
    expect(workbook.merges).toEqual({ 'Nhiệm vụ': ['P2:P3'] });
    expect(linesOf(submission)).toEqual([percent, 'merged-cells Nhiệm vụ!P3: ']);
  });

  test.each([9, 12, 60])('a second table of ours under the first, in row %s, is outside', async (row) => {
    const { submission } = await submitted(
      await byExcelJs((book) => {
        const sheet = sheetOf(book);
        copyRow(sheet, 1, row);
        copyRow(sheet, 2, row + 1);
        sheet.getCell(row + 1, place('percent')).value = 99;
      }),
    );
    const lines = linesOf(submission);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !line.startsWith('outside Nhiệm vụ!'))).toEqual([]);
  });
});
