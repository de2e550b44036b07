import { readPeriod } from '../../../src/plan/period/readPeriod';

/** Kind and bounds, as `range 2024-01-01 2030-12-31`. */
function boundsOf(text: string): string {
  const { kind, from, to } = readPeriod(text);
  return `${kind} ${from} ${to}`;
}

describe('reads a period and is sure', () => {
  test.each([
    ['Giai đoạn 2026 – 2030', 'range 2026-01-01 2030-12-31'],
    ['thời kỳ 2021-2030', 'range 2021-01-01 2030-12-31'],
    ['Kế hoạch 5 năm 2026-2030', 'range 2026-01-01 2030-12-31'],
    ['từ năm 2024 đến năm 2030', 'range 2024-01-01 2030-12-31'],
    ['Từ 2024 đến hết 2030', 'range 2024-01-01 2030-12-31'],
    ['Quý II/2025', 'range 2025-04-01 2025-06-30'],
    ['Quý II/2025 - Quý I/2026', 'range 2025-04-01 2026-03-31'],
    ['quý II-IV/2025', 'range 2025-04-01 2025-12-31'],
    ['tháng 6/2025', 'range 2025-06-01 2025-06-30'],
    ['6/2025 - 12/2026', 'range 2025-06-01 2026-12-31'],
    ['6 tháng đầu năm 2025', 'range 2025-01-01 2025-06-30'],
    ['trong năm 2025', 'range 2025-01-01 2025-12-31'],
    ['01/6/2025 - 30/6/2025', 'range 2025-06-01 2025-06-30'],
    ['NĂM 2025.', 'range 2025-01-01 2025-12-31'],
    ['GĐ 2024-2030', 'range 2024-01-01 2030-12-31'],
    ['2024-\n2030', 'range 2024-01-01 2030-12-31'],
    ['đầu năm 2026 đến cuối năm 2027', 'range 2026-01-01 2027-12-31'],
    ['sau cuối năm 2026', 'open 2027-01-01 null'],
    ['đến cuối năm 2026', 'range null 2026-12-31'],
    ['- Năm 2026', 'range 2026-01-01 2026-12-31'],
    ['2024÷2030', 'range 2024-01-01 2030-12-31'],
    ['Từ năm 2024', 'open 2024-01-01 null'],
    ['2024 trở đi', 'open 2024-01-01 null'],
    ['Năm 2025 và những năm tiếp theo', 'open 2025-01-01 null'],
    ['đến hết năm 2030', 'range null 2030-12-31'],
    ['định kỳ hằng quý', 'recurring null null'],
    ['Theo kế hoạch được duyệt', 'conditional null null'],
    ['Khi có yêu cầu', 'conditional null null'],
  ])('%s is %s', (text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
    expect(readPeriod(text).sure).toBe(true);
  });
});

describe('asks about what is not plain', () => {
  test.each([
    '2024-nay',
    '2024-',
    '2024-30',
    '2024/2030',
    'Quý II',
    '9 tháng năm 2025',
    'Sau năm 2025 đến 2030',
    '6-12/2025',
    'trong năm',
    '2024, 2025',
    '2024 và 2026',
    'Giai đoạn 1: 2024-2025; giai đoạn 2: 2026-2030',
    'Dec-24',
    '45657',
    'nhiệm kỳ 2021-2026',
    'Hằng năm, giai đoạn 2024-2030',
    'dự kiến 2025-2026',
    '2024-2030 (điều chỉnh)',
    'năm học 2025-2026',
    'giai doan 2024-2030 hoac 2035',
    'Kế hoạch 5 năm 2026-2029',
    '2025 theo quy định',
    'trước năm 2030 hoặc sau đó',
    '12 tháng',
    'Naêm 2024',
    'cuối năm 2026',
    'từ cuối năm 2026',
    'cuối quý II/2026 trở đi',
    'từ giữa năm 2026 đến 2028',
    'cuối 2026 - cuối 2027',
    '-2030',
  ])('%s', (text) => {
    expect(readPeriod(text).sure).toBe(false);
  });
});

describe('is sure that a text is no period', () => {
  test.each(['2030-2024', '2024-2020', 'Trung tâm Thông tin', 'như trên', 'X', 'Quý V/2025', '…/2025'])(
    '%s',
    (text) => {
      expect(readPeriod(text)).toMatchObject({ kind: 'unreadable', from: null, to: null, sure: true });
    },
  );
});

test('an empty cell is none', () => {
  expect(readPeriod(' \u00a0\n')).toMatchObject({ kind: 'none', sure: true });
});

test('keeps the text in NFC and not trimmed', () => {
  expect(readPeriod(' Na\u0306m 2024 ').text).toBe(' N\u0103m 2024 ');
});
