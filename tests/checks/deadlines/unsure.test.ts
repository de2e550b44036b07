import { checked, codes, inTask, told } from '../checked';

const task = (deadline: string, lastDay: number | null) =>
  checked([
    ['NhiemVu', 1, 'period', '2024-2030'],
    ['NhiemVu', 1, 'deadline', deadline],
    ['NhiemVu', 1, 'lastDay', lastDay],
    ['NhiemVu', 1, 'deadlineKind', 'Không rõ'],
  ]);

describe('a deadline that may mean another day is a warning', () => {
  test('that offers the day for a person to confirm', () => {
    expect(task('15/11', null).map(told)).toEqual([
      expect.objectContaining({
        code: 'deadline.unsure',
        severity: 'warning',
        cell: 'K2',
        found: '15/11',
        fix: { sure: false, after: [45_611] },
      }),
    ]);
  });

  test('where only the day of an earlier text stands beside it', () => {
    expect(codes(inTask('deadline', '15/11'))).toEqual(['deadline.unsure']);
    expect(codes(inTask('deadline', '15/11', { original: null }))).toEqual(['deadline.unsure']);
  });
});

test('a day that a person confirmed settles it', () => {
  expect(codes(task('15/11', 45_611))).toEqual([]);
});

test('a day that a person typed instead settles it too', () => {
  expect(codes(task('15/11', 45_700))).toEqual([]);
});

test('a text that only stray marks make unsure is asked about once, as punctuation', () => {
  const findings = inTask('deadline', '12/2025..');
  expect(codes(findings)).toEqual(['text.punctuation']);
});
