import { readDeadlineCell } from '../../../src/plan/deadline/deadlineCell';

/** Kind, last day and whether it is sure, as `by 2024-12-31 sure`. */
function read(value: string | number | boolean | null, format?: string, date1904 = false): string {
  const { kind, lastDay, sure } = readDeadlineCell(value, format, date1904);
  return `${kind} ${lastDay} ${sure ? 'sure' : 'asked'}`;
}

const DECEMBER_2024 = 45627;
const JUNE_30_2025 = 45838;
const JUNE_5_2025 = 45813;
const MAY_5_2025 = 45782;

describe('undoes what Excel made of a month', () => {
  test.each(['mmm-yy', 'mm/yyyy', 'm/yyyy', 'mmm yyyy', '[$-42A]mmm-yy;@', 'mmmm\\ yyyy', '"Tháng "m/yyyy'])(
    'the first of December 2024 shown as %s',
    (format) => expect(read(DECEMBER_2024, format)).toBe('by 2024-12-31 sure'),
  );

  test('asks about another day that is shown as a month', () => {
    expect(read(DECEMBER_2024 + 14, 'mmm-yy')).toBe('by 2024-12-31 asked');
  });

  test('counts from 1904 where the workbook does', () => {
    expect(read(DECEMBER_2024 - 1462, 'mmm-yy', true)).toBe('by 2024-12-31 sure');
  });
});

describe('reads a date that is shown as a day', () => {
  test.each(['dd/mm/yyyy', 'd/m/yyyy', 'yyyy-mm-dd', '[$-F800]dddd, mmmm dd, yyyy', 'dd/mm/yyyy hh:mm'])(
    '30 June 2025 in %s is sure',
    (format) => expect(read(JUNE_30_2025, format)).toBe('by 2025-06-30 sure'),
  );

  test('keeps the day of a date with an hour', () => {
    expect(read(JUNE_30_2025 + 0.75, 'dd/mm/yyyy hh:mm')).toBe('by 2025-06-30 sure');
  });

  test('asks where day and month may have been turned round', () => {
    expect(read(JUNE_5_2025, 'dd/mm/yyyy')).toBe('by 2025-06-05 asked');
    expect(read(DECEMBER_2024, 'dd/mm/yyyy')).toBe('by 2024-12-01 asked');
  });

  test('is sure where turning round changes nothing', () => {
    expect(read(MAY_5_2025, 'dd/mm/yyyy')).toBe('by 2025-05-05 sure');
  });

  test('asks where the year is not shown', () => {
    expect(read(JUNE_30_2025, 'd-mmm')).toBe('by 2025-06-30 asked');
  });
});

describe('reads plain numbers', () => {
  test.each([2024, 2030, 2045])('%d is that year', (value) => {
    expect(read(value, 'General')).toBe(`by ${value}-12-31 sure`);
    expect(read(value, undefined)).toBe(`by ${value}-12-31 sure`);
    expect(read(value, '0')).toBe(`by ${value}-12-31 sure`);
  });

  test.each([
    [DECEMBER_2024, 'by 2024-12-01 asked'],
    [12.2024, 'by 2024-12-31 asked'],
    [12, 'unreadable null asked'],
    [-1, 'unreadable null asked'],
    [0, 'unreadable null sure'],
  ])('%d is %s', (value, expected) => {
    expect(read(value, 'General')).toBe(expected);
  });

  test('asks about a year in a cell of dates', () => {
    expect(read(2030, 'dd/mm/yyyy')).toBe('by 2030-12-31 asked');
  });

  test('asks about numbers that no date system has', () => {
    expect(read(-5, 'dd/mm/yyyy')).toBe('unreadable null asked');
    expect(read(1e12, 'mmm-yy')).toBe('unreadable null asked');
  });

  test('an hour or a percentage is no date', () => {
    expect(read(0.5, 'hh:mm')).toMatch(/asked$/);
    expect(read(0.5, '0.00%')).toMatch(/asked$/);
  });
});

test('reads text as text, and nothing as nothing', () => {
  expect(read('12/2024', '@')).toBe('by 2024-12-31 sure');
  expect(read('Dec-24', 'mmm-yy')).toBe('by 2024-12-31 asked');
  expect(read(null, 'General')).toBe('none null sure');
  expect(read(true, 'General')).toBe('unreadable null sure');
});
