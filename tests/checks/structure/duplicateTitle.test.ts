import { checked, codes, told } from '../checked';

describe('two sections of one part with the same title are a warning', () => {
  test('at the first row of the later one', () => {
    const [finding] = checked([['NhiemVu', 3, 'sectionTitle', 'Tên mục A.I']]);
    expect(told(finding)).toMatchObject({
      code: 'title.duplicate',
      severity: 'warning',
      cell: 'D4',
      key: 'A.II',
      column: 'sectionTitle',
      found: 'Tên mục A.I',
      fix: null,
    });
    expect(finding?.message.params).toMatchObject({ one: 'A.I', other: 'A.II' });
  });

  test.each(['TÊN MỤC A.I', 'Tên  mục A.I', 'Tên mục A.I.', 'Tên mục A.I'.normalize('NFD')])(
    'also written %s',
    (title) => {
      expect(codes(checked([['NhiemVu', 3, 'sectionTitle', title]]))).toContain('title.duplicate');
    },
  );

  test('as are two groups of indicators', () => {
    expect(codes(checked([['ChiTieu', 2, 'groupTitle', 'Tên nhóm 1']]))).toEqual(['title.duplicate']);
  });
});

test('sections of different parts may share a title', () => {
  expect(codes(checked([['NhiemVu', 4, 'sectionTitle', 'Tên mục A.I']]))).toEqual([]);
});

test('empty titles are not alike', () => {
  const edits = [1, 2, 3].map((row) => ['NhiemVu', row, 'sectionTitle', null] as const);
  expect(codes(checked(edits))).toEqual([]);
});
