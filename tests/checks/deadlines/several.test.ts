import { checked, codes, inTask, told } from '../checked';

describe('a cell with several deadlines is a warning', () => {
  test('that offers the last of them', () => {
    const [finding] = checked([
      ['NhiemVu', 1, 'deadline', 'Quý I/2025; Quý III/2025'],
      ['NhiemVu', 1, 'lastDay', null],
      ['NhiemVu', 1, 'deadlineKind', 'Không rõ'],
    ]);
    expect(told(finding)).toMatchObject({
      code: 'deadline.several',
      severity: 'warning',
      cell: 'K2',
      fix: { sure: false, after: [45_930] },
    });
  });

  test('where only the day of an earlier text stands beside it', () => {
    expect(codes(inTask('deadline', 'Quý I/2025; Quý III/2025'))).toEqual(['deadline.several']);
  });
});

test('a day that a person entered settles it', () => {
  expect(
    codes(
      checked([
        ['NhiemVu', 1, 'deadline', 'Quý I/2025; Quý III/2025'],
        ['NhiemVu', 1, 'lastDay', 45_930],
      ]),
    ),
  ).toEqual([]);
});
