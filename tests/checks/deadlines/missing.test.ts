import { checked, codes, inIndicator, inTask, told } from '../checked';

describe('a row without a deadline is an error', () => {
  test('at its cell, whatever day the product had written beside it', () => {
    expect(inTask('deadline', null).map(told)).toEqual([
      expect.objectContaining({
        code: 'deadline.missing',
        severity: 'error',
        cell: 'K2',
        found: '',
        fix: null,
      }),
    ]);
  });

  test.each(['', ' ', '\u00a0', '\n'])('where the cell holds %j', (value) => {
    expect(codes(inTask('deadline', value))).toEqual(['deadline.missing']);
    expect(codes(inTask('deadline', value, { original: null }))).toEqual(['deadline.missing']);
    expect(codes(inIndicator('deadline', value))).toEqual(['deadline.missing']);
  });
});

test('a last day that a person entered stands for the deadline', () => {
  expect(
    codes(
      checked([
        ['NhiemVu', 1, 'deadline', null],
        ['NhiemVu', 1, 'lastDay', 45_900],
      ]),
    ),
  ).toEqual([]);
});
