import { checked, codes, inIndicator, inTask, told } from '../checked';

describe('a lead unit among its own coordinators is a warning', () => {
  test('at the coordinators', () => {
    expect(inTask('coordinators', 'Cục Báo chí; Cục Viễn thông').map(told)).toEqual([
      expect.objectContaining({
        code: 'unit.self-coordination',
        severity: 'warning',
        cell: 'H2',
        found: 'Cục Viễn thông',
        fix: null,
      }),
    ]);
  });

  test('also where one of the two is written otherwise, by the same finding before and after it is mended', () => {
    const self = (edits: Parameters<typeof checked>[0]) =>
      checked(edits).find(({ code }) => code === 'unit.self-coordination')?.id;
    const mended = self([['NhiemVu', 1, 'coordinators', 'Cục Viễn thông']]);
    expect(mended).toBeDefined();
    expect(self([['NhiemVu', 1, 'coordinators', 'Cục viễn thông']])).toBe(mended);
    expect(
      self([
        ['NhiemVu', 1, 'lead', 'Cục viễn thông'],
        ['NhiemVu', 1, 'coordinators', 'Cục Viễn thông'],
      ]),
    ).toBe(mended);
  });
});

test('an indicator may be carried out by the unit that follows it', () => {
  expect(codes(inIndicator('implementers', 'Cục An toàn thông tin'))).toEqual([]);
});

test('groups and unknown names are no units that could lead', () => {
  expect(codes(inTask('coordinators', 'Các đơn vị thuộc Bộ'))).toEqual([]);
});
