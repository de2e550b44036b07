import fc from 'fast-check';
import { anyLetter } from '../../anyLetter';
import { fileNames, fileStem } from '../../../src/consolidate/package/fileNames';

const PERIOD = '2026-H2';

describe('the name of a unit’s file', () => {
  const names = (units: readonly string[], ...expected: readonly string[]) =>
    test(`${units.map((unit) => `“${unit}”`).join(', ')}: ${expected.join(', ')}`, () => {
      expect([...fileNames(units, PERIOD).values()]).toEqual(expected);
    });
  names(['vp'], 'vp_2026-H2.xlsx');
  names(['Văn phòng Đảng ủy'], 'Van-phong-Dang-uy_2026-H2.xlsx');
  names(
    ['van-phong', 'VAN-PHONG', 'văn phòng'],
    'van-phong_2026-H2.xlsx',
    'VAN-PHONG-2_2026-H2.xlsx',
    'van-phong-3_2026-H2.xlsx',
  );
  names(['../../etc/passwd'], 'etc-passwd_2026-H2.xlsx');
  names(['con', 'NUL', 'com1'], 'con_2026-H2.xlsx', 'NUL_2026-H2.xlsx', 'com1_2026-H2.xlsx');
  names(['', '部'], 'don-vi_2026-H2.xlsx', 'don-vi-2_2026-H2.xlsx');
  names(['a:b*c?d"e<f>g|h'], 'a-b-c-d-e-f-g-h_2026-H2.xlsx');

  test('is safe on every system and different for every unit, whatever the codes are', () => {
    const codes = fc.uniqueArray(fc.string({ unit: anyLetter, maxLength: 200 }), { maxLength: 30 });
    fc.assert(
      fc.property(codes, (units) => {
        const given = [...fileNames(units, PERIOD).values()];
        expect(given).toHaveLength(units.length);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(units.length);
        for (const name of given) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,90}_2026-H2\.xlsx$/);
        expect([...fileNames(units, PERIOD).values()]).toEqual(given);
      }),
    );
  });

  test('keeps the code where it is safe already', () => {
    expect(fileStem('cdsqg')).toBe('cdsqg');
  });
});
