import { codes, inTask, told } from '../checked';

describe('a text for an old font is a warning that offers it in Unicode', () => {
  test.each([
    ['text.tcvn3', 'X©y dùng quy chÕ qu¶n lý d÷ liÖu', 'Xây dựng quy chế quản lý dữ liệu'],
    ['text.vni', 'Xaây döïng quy cheá quaûn lyù döõ lieäu', 'Xây dựng quy chế quản lý dữ liệu'],
  ])('%s', (code, written, meant) => {
    const findings = inTask('text', written);
    expect(findings.map(told)).toEqual([
      expect.objectContaining({
        code,
        severity: 'warning',
        cell: 'F2',
        found: written,
        expected: meant,
        fix: { sure: false, after: [meant] },
      }),
    ]);
  });

  test('of a group in a unit cell', () => {
    const findings = inTask('coordinators', 'C¸c c¬ quan, ®¬n vÞ liªn quan');
    expect(codes(findings)).toEqual(['text.tcvn3']);
    expect(told(findings[0])).toMatchObject({ expected: 'Các cơ quan, đơn vị liên quan' });
  });

  test('and one finding in a deadline', () => {
    expect(codes(inTask('deadline', 'Th¸ng 12 n¨m 2025'))).toHaveLength(1);
    expect(codes(inTask('deadline', 'Thaùng 12 naêm 2025'))).toHaveLength(1);
  });
});

test.each(['Plan of the Ministry', 'café naïve', '100% ± 5°', 'Xây dựng quy chế', '€ £ ¥'])(
  '%s is none',
  (text) => {
    expect(codes(inTask('text', text))).toEqual([]);
  },
);
