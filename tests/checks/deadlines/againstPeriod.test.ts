import { checked, codes, inTask, told } from '../checked';

const row = (deadline: string, period: string) =>
  checked([
    ['NhiemVu', 1, 'deadline', deadline],
    ['NhiemVu', 1, 'period', period],
  ]).filter(({ code }) => code.endsWith('-period'));

describe('a deadline outside its period is a warning at the deadline', () => {
  test('after it', () => {
    const [finding] = row('Quý I/2026', '2024-2025');
    expect(told(finding)).toMatchObject({
      code: 'deadline.after-period',
      severity: 'warning',
      cell: 'K2',
      found: 'Quý I/2026',
      expected: 'Trong giai đoạn 2024-2025',
    });
  });

  test('before it', () => {
    const [finding] = row('12/2023', '2024-2025');
    expect(told(finding)).toMatchObject({
      code: 'deadline.before-period',
      severity: 'warning',
      cell: 'K2',
      found: '12/2023',
    });
  });

  test.each([
    ['31/12/2023', '2024', 'deadline.before-period'],
    ['01/01/2026', '2024-2025', 'deadline.after-period'],
    ['trước ngày 01/01/2024', '2024', 'deadline.before-period'],
  ])('%s against %s', (deadline, period, code) => expect(codes(row(deadline, period))).toEqual([code]));
});

describe('a deadline is within its period', () => {
  test.each([
    ['31/12/2025', '2024-2025'],
    ['trước ngày 01/01/2026', '2024-2025'],
    ['01/01/2024', '2024'],
    ['12/2027', '2024 và các năm tiếp theo'],
    ['12/2027', 'Thường xuyên'],
    ['Thường xuyên', '2024'],
    ['Quý II', '2024-2025'],
  ])('%s in %s', (deadline, period) => expect(codes(row(deadline, period))).toEqual([]));
});

test('nothing is said against a period that is not sure', () => {
  expect(codes(inTask('period', 'đâu đó 2020'))).not.toContain('deadline.after-period');
});
