import { checked, codes, inTask, told } from '../checked';

const coordinators = (written: string) => inTask('coordinators', written).map(told);

describe('a name written otherwise is a warning with a sure fix', () => {
  test.each([
    ['Trung tâm thông tin', 'Trung tâm Thông tin'],
    ['Vụ Khoa học, công nghệ', 'Vụ Khoa học và Công nghệ'],
    ['CỤC BÁO CHÍ', 'Cục Báo chí'],
    ['Cục Báo chí.', 'Cục Báo chí'],
    ['Vụ Kế hoạch – Tài chính', 'Vụ Kế hoạch - Tài chính'],
    ['Cục Báo chí'.normalize('NFD'), 'Cục Báo chí'],
  ])('%s', (written, name) => {
    expect(coordinators(written)).toEqual([
      expect.objectContaining({
        code: 'unit.variant',
        severity: 'warning',
        cell: 'H2',
        found: written.normalize('NFC'),
        expected: name,
        fix: { sure: true, after: [name] },
      }),
    ]);
  });

  test('and nothing more is said of a full stop that belongs to it', () => {
    expect(codes(inTask('coordinators', 'Cục Báo chí, Trung tâm thông tin.'))).toEqual(['unit.variant']);
  });
});

describe('an abbreviation is information', () => {
  test('with the name in full', () => {
    const [finding] = coordinators('Bộ TTTT');
    expect(finding).toMatchObject({
      code: 'unit.abbreviation',
      severity: 'info',
      found: 'Bộ TTTT',
      expected: 'Bộ Thông tin và Truyền thông',
    });
  });
});

describe('an item of a list that has its head word before it is information', () => {
  test('without a fix: the name in full would double the word', () => {
    expect(coordinators('Các Cục: Báo chí, Thông tin cơ sở')).toEqual([
      expect.objectContaining({
        code: 'unit.elliptical',
        severity: 'info',
        found: 'Báo chí',
        expected: 'Cục Báo chí',
        fix: null,
      }),
      expect.objectContaining({
        code: 'unit.elliptical',
        severity: 'info',
        found: 'Thông tin cơ sở',
        fix: null,
      }),
    ]);
  });
});

test('a spelling that a person accepted is no finding', () => {
  const accepted = checked([
    ['DonVi', 'baochi', 'aliases', 'Cục báo'],
    ['NhiemVu', 1, 'coordinators', 'Cục báo'],
  ]);
  const id = checked([['NhiemVu', 1, 'coordinators', 'Cục báo']]);
  expect(codes(id)).toHaveLength(1);
  expect(codes(accepted)).toEqual([]);
});
