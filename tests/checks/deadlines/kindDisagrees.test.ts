import { checked, codes, inTask, told } from '../checked';

describe('a kind of deadline that differs from the text is a warning at the kind', () => {
  test('whose fix a person confirms, where a word was chosen', () => {
    expect(inTask('deadlineKind', 'Định kỳ').map(told)).toEqual([
      expect.objectContaining({
        code: 'deadline.kind-disagrees',
        severity: 'warning',
        cell: 'M2',
        found: 'Định kỳ',
        expected: 'Có hạn',
        fix: { sure: false, after: ['Có hạn'] },
      }),
    ]);
  });

  test('whose fix is sure where the cell was emptied', () => {
    expect(inTask('deadlineKind', null).map(told)).toEqual([
      expect.objectContaining({ found: '', fix: { sure: true, after: ['Có hạn'] } }),
    ]);
  });
});

describe('a kind agrees', () => {
  test('in other letter case', () => expect(codes(inTask('deadlineKind', 'có hạn'))).toEqual([]));
  test('where a person entered a day for a text that gives none', () =>
    expect(
      codes(
        checked([
          ['NhiemVu', 3, 'lastDay', 45_700],
          ['NhiemVu', 3, 'deadlineKind', 'Có hạn'],
        ]),
      ),
    ).toEqual([]));
});
