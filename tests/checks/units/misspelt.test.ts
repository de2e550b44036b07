import { checked, codes, inTask, told } from '../checked';

describe('a name with a letter wrong is an error with a sure fix', () => {
  test('that writes the name over the misspelling and leaves the rest of the cell', () => {
    expect(
      inTask('coordinators', 'Cục Báo chí; Cục Chuyên đổi số quốc gia và các đơn vị khác').map(told),
    ).toEqual([
      {
        code: 'unit.misspelt',
        severity: 'error',
        cell: 'H2',
        key: 'A.I.1',
        column: 'coordinators',
        found: 'Cục Chuyên đổi số quốc gia',
        expected: 'Cục Chuyển đổi số quốc gia',
        fix: { sure: true, after: ['Cục Báo chí; Cục Chuyển đổi số quốc gia và các đơn vị khác'] },
      },
    ]);
  });

  test('once for a name that stands twice in a cell, mended in both places', () => {
    const twice = 'Cục Chuyên đổi số quốc gia; Cục Báo chí; Cục Chuyên đổi số quốc gia';
    expect(inTask('coordinators', twice).map(told)).toEqual([
      expect.objectContaining({
        code: 'unit.misspelt',
        fix: { sure: true, after: ['Cục Chuyển đổi số quốc gia; Cục Báo chí; Cục Chuyển đổi số quốc gia'] },
      }),
    ]);
  });

  test('in Phối hợp', () => {
    expect(checked([['PhoiHop', 1, 'unit', 'Cục Báo trí']]).map(told)).toEqual([
      expect.objectContaining({
        code: 'unit.misspelt',
        cell: 'B2',
        fix: { sure: true, after: ['Cục Báo chí'] },
      }),
    ]);
  });

  test('in a list that has its head word before it, without doubling that word', () => {
    const [finding] = inTask('lead', 'Các Cục: Báo trí, Viễn thông').filter(
      ({ code }) => code === 'unit.misspelt',
    );
    expect(told(finding)).toMatchObject({
      found: 'Báo trí',
      expected: 'Cục Báo chí',
      fix: { sure: true, after: ['Các Cục: Báo chí, Viễn thông'] },
    });
  });
});

test('the lead that was read from it is not asked about again', () => {
  expect(codes(inTask('lead', 'Cục Viễn thôn'))).toEqual(['unit.misspelt']);
});

test('an official name is never a misspelling of another one', () => {
  expect(
    codes(checked([['NhiemVu', 1, 'coordinators', 'Bộ Khoa học và Công nghệ; Vụ Khoa học và Công nghệ']])),
  ).toEqual([]);
});
