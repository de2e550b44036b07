import { checked, codes, inIndicator, inTask, told } from '../checked';

describe('a name that nobody knows is an error', () => {
  test('at its cell, without a fix', () => {
    expect(inTask('coordinators', 'Cục Báo chí, Công ty Mặt Trời Đỏ').map(told)).toEqual([
      expect.objectContaining({
        code: 'unit.unknown',
        severity: 'error',
        cell: 'H2',
        found: 'Công ty Mặt Trời Đỏ',
        expected: null,
        fix: null,
      }),
    ]);
  });

  test('among the implementers of an indicator', () => {
    expect(codes(inIndicator('implementers', 'Công ty Mặt Trời Đỏ'))).toEqual(['unit.unknown']);
  });

  test('in Phối hợp', () => {
    const findings = checked([['PhoiHop', 1, 'unit', 'Công ty Mặt Trời Đỏ']]);
    expect(codes(findings)).toEqual(['unit.unknown']);
    expect(findings[0]).toMatchObject({
      table: 'PhoiHop',
      key: 'A.I.1',
      of: 'Công ty Mặt Trời Đỏ',
      cell: 'B2',
    });
  });

  test('where a person entered it for a group', () => {
    expect(
      codes(
        checked([
          ['NhiemVu', 1, 'lead', 'Các đơn vị thuộc Bộ'],
          ['NhiemVu', 1, 'leadUnits', 'Công ty Mặt Trời Đỏ'],
        ]),
      ),
    ).toEqual(['unit.unknown']);
  });
});

describe('a lead in the letters of an old font is one finding', () => {
  test.each([
    ['TCVN3', 'Côc ViÔn th«ng'],
    ['VNI', 'Cuïc Vieãn thoâng'],
  ])('%s, with the name that was meant, for a person to confirm', (_, written) => {
    expect(inTask('lead', written).map(told)).toEqual([
      expect.objectContaining({
        code: 'unit.unknown',
        cell: 'G2',
        found: written,
        expected: 'Có thể là: Cục Viễn thông',
        fix: { sure: false, after: ['Cục Viễn thông'] },
      }),
    ]);
  });
});

test('every unit that the table of units has is known', () => {
  expect(
    codes(
      checked([
        ['DonVi', 1, 'unit', 'mat-troi'],
        ['DonVi', 1, 'name', 'Công ty Mặt Trời Đỏ'],
        ['NhiemVu', 1, 'coordinators', 'Công ty Mặt Trời Đỏ'],
      ]),
    ),
  ).toEqual([]);
});
