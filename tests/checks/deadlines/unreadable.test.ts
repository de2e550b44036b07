import { checked, codes, inTask, told } from '../checked';

describe('a deadline that nobody can read is an error', () => {
  test('at its cell, with how it was read', () => {
    const [finding] = inTask('deadline', 'Như trên đã nêu');
    expect(told(finding)).toMatchObject({
      code: 'deadline.unreadable',
      severity: 'error',
      cell: 'K2',
      found: 'Như trên đã nêu',
      fix: null,
    });
    expect(finding?.reading?.length).toBeGreaterThan(0);
  });

  test.each(['abc', 'chưa rõ', '???', 'TBD', '-12-'])(
    '%s, also where the day of an earlier text still stands',
    (text) => {
      expect(codes(inTask('deadline', text))).toEqual(['deadline.unreadable']);
      expect(codes(inTask('deadline', text, { original: null }))).toEqual(['deadline.unreadable']);
    },
  );
});

test('a last day that a person entered settles it', () => {
  expect(
    codes(
      checked([
        ['NhiemVu', 1, 'deadline', 'chưa rõ'],
        ['NhiemVu', 1, 'lastDay', 45_900],
      ]),
    ),
  ).toEqual([]);
});
