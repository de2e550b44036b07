import {
  absoluteName,
  cellName,
  columnLetters,
  parseRange,
  rangeName,
  sheetPrefix,
} from '../../src/workbook/a1';

describe('places in A1 form', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('a range comes back from its name', () => {
    const range = { top: 1, left: 26, bottom: 99, right: 700 };
    expect(parseRange(rangeName(range))).toEqual(range);
    expect(parseRange(absoluteName(range))).toEqual(range);
  });

  test('a single cell is a range of one', () => {
    expect(parseRange('$E$17')).toEqual({ top: 16, left: 4, bottom: 16, right: 4 });
    expect(cellName(16, 4)).toBe('E17');
  });

  test.each(['', 'A0', '5', 'A1:', 'B2:A1', 'Trang!A1', 'ABCD1'])('%p is no range', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  test('a sheet name is quoted, its quotes doubled', () => {
    expect(sheetPrefix("Kế hoạch '26")).toBe("'Kế hoạch ''26'!");
  });
});
