import { shiftFormula, shownFormula, storedFormula } from '../../../src/workbench/model/formulaText';
import { formatArea, parseArea, quoteSheet, splitSheet } from '../../../src/workbench/model/area';

describe('A formula that is copied', () => {
  test.each([
    ['=A1+$A$1+A$1+$A1', 2, 1, '=B3+$A$1+B$1+$A3'],
    ['=SUM(A1:B2)', 1, 0, '=SUM(A2:B3)'],
    ['=\'Nhiệm vụ\'!C5&"A1"', 1, 1, '=\'Nhiệm vụ\'!D6&"A1"'],
    ['=LOG10(A1)', 0, 1, '=LOG10(B1)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=A:A+1:1', 1, 1, '=B:B+2:2'],
    ['=NhiemVu[A1]', 1, 1, '=NhiemVu[A1]'],
  ])('%s moved by %i, %i is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('A structured reference', () => {
  test.each([
    ['=[@Tên]', '=NhiemVu[[#This Row],[Tên]]'],
    ['=[@[Đơn vị thực hiện]]&"x"', '=NhiemVu[[#This Row],[Đơn vị thực hiện]]&"x"'],
    ['=NhiemVu[@Tên]', '=NhiemVu[[#This Row],[Tên]]'],
    ['=SUM([Tên])', '=SUM(NhiemVu[Tên])'],
    ['=SUM(NhiemVu[Tên])', '=SUM(NhiemVu[Tên])'],
    ["=[@[Tiến độ '[%']]]", "=NhiemVu[[#This Row],[Tiến độ '[%']]]"],
  ])('%s is held as %s', (typed, stored) => {
    expect(storedFormula(typed, 'NhiemVu')).toBe(stored);
  });

  test.each([
    ['=NhiemVu[[#This Row],[Tên]]', '=[@Tên]'],
    ['=NhiemVu[[#This Row],[Đơn vị thực hiện]]', '=[@[Đơn vị thực hiện]]'],
    ['=NhiemVu[Tên]', '=NhiemVu[Tên]'],
    ['=DonVi[[#This Row],[Tên]]', '=DonVi[@Tên]'],
  ])('%s is shown as %s in its own table', (stored, shown) => {
    expect(shownFormula(stored, 'NhiemVu')).toBe(shown);
  });
});

describe('An address', () => {
  test.each(['A1', 'B2:F9', 'B:D', '3:5', 'XFD1048576'])('%s is read and written back', (text) => {
    const area = parseArea(text);
    expect(area === null ? null : formatArea(area)).toBe(text);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B', 'May 2019', 'Nhiệm vụ'])(
    '%j is none',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test('a sheet whose name needs it stands in apostrophes, and comes back out of them', () => {
    expect(quoteSheet("Kế 'hoạch'")).toBe("'Kế ''hoạch'''");
    expect(splitSheet("'Kế ''hoạch'''!A1")).toEqual({ sheet: "Kế 'hoạch'", rest: 'A1' });
    expect(quoteSheet('Sheet1')).toBe('Sheet1');
    expect(quoteSheet('PL01')).toBe("'PL01'");
  });
});
