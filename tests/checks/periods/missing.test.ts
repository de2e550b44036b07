import { codes, inIndicator, inTask, told } from '../checked';

test('a row without a period is a warning at its cell', () => {
  expect(inTask('period', null).map(told)).toEqual([
    expect.objectContaining({
      code: 'period.missing',
      severity: 'warning',
      cell: 'J2',
      found: '',
      fix: null,
    }),
  ]);
});

test.each(['', ' ', '\n'])('%j is none', (value) => {
  expect(codes(inIndicator('period', value))).toEqual(['period.missing']);
});
