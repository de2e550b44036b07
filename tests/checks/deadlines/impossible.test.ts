import { codes, inTask, told } from '../checked';

describe('a date that the calendar does not have is an error', () => {
  test('at its cell', () => {
    expect(inTask('deadline', '31/02/2025').map(told)).toEqual([
      expect.objectContaining({
        code: 'deadline.impossible',
        severity: 'error',
        cell: 'K2',
        found: '31/02/2025',
        expected: null,
        fix: null,
      }),
    ]);
  });

  test.each(['29/02/2025', '31/4/2025', 'Quý V/2025', 'ngày 32/12/2025', 'Quý 5 năm 2025'])('%s', (text) => {
    expect(codes(inTask('deadline', text))).toEqual(['deadline.impossible']);
  });
});

test('a leap day is in the calendar', () => {
  expect(codes(inTask('deadline', '29/02/2024'))).not.toContain('deadline.impossible');
});
