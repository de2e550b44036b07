import { pagesWide } from '../../../src/workbook/blueprint/pagesWide';

const columns = (count: number, width: number): number[] => Array.from({ length: count }, () => width);

describe('A table takes', () => {
  test.each<[string, number[], number, number]>([
    ['one page where it is narrow', columns(5, 20), 1, 1],
    ['one page where it has no column', [], 0, 1],
    ['one page where it just fits', columns(10, 24), 1, 1],
    ['two where one column more does not fit', columns(11, 24), 1, 2],
    ['two, the first columns on both', [8, ...columns(19, 23)], 1, 2],
    ['three where what is repeated leaves no room on the second', [80, ...columns(15, 23)], 1, 3],
    ['three where it is wider than two', columns(25, 24), 1, 3],
    ['three where it is wider still', columns(100, 24), 1, 3],
    ['two where two columns cannot stand side by side', columns(2, 200), 0, 2],
  ])('%s', (_, widths, repeated, pages) => {
    expect(pagesWide(widths, repeated)).toBe(pages);
  });
});
