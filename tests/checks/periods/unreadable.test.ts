import { codes, inTask, told } from '../checked';

describe('a period that is not one is a warning', () => {
  test('at its cell, with the forms that are', () => {
    const [finding] = inTask('period', 'dài lâu');
    expect(told(finding)).toMatchObject({
      code: 'period.unreadable',
      severity: 'warning',
      cell: 'J2',
      found: 'dài lâu',
      fix: null,
    });
    expect(finding?.reading?.length).toBeGreaterThan(0);
  });

  test.each(['abc', '???', 'không rõ'])('%s', (text) =>
    expect(codes(inTask('period', text))).toEqual(['period.unreadable']),
  );
});

test.each([
  '2024-2025',
  '2024 - 2030',
  'Năm 2025',
  'Thường xuyên',
  '2024 và các năm tiếp theo',
  'Giai đoạn 2024-2030',
])('%s is one', (text) => expect(codes(inTask('period', text))).toEqual([]));
