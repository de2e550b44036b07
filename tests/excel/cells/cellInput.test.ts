import { cellInput } from '../../../src/excel/cells/cellInput';

describe('what is written into a cell', () => {
  test.each(['12/2024', '=1+1', '+84', '-x', '@x', "'x", '#N/A', 'true', ' FALSE ', '1e5', 'Jan 24', '50%'])(
    '%s is kept as text by an apostrophe where the cell is not text',
    (text) => {
      expect(cellInput(text, false)).toBe(`'${text}`);
      expect(cellInput(text, true)).toBe(text);
    },
  );

  test.each(['Báo cáo', 'Vụ Pháp chế', 'Đúng', ''])('%p needs no apostrophe', (text) => {
    expect(cellInput(text, false)).toBe(text);
  });

  test('numbers and booleans are themselves, nothing clears, an error is its name', () => {
    expect([0, true, null, { error: '#N/A' }].map((value) => cellInput(value, true))).toEqual([
      0,
      true,
      '',
      '#N/A',
    ]);
  });
});
