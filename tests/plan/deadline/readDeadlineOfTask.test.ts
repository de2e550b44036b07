import { readDeadlineOfTask } from '../../../src/plan/deadline/readDeadlineOfTask';

const codes = (why: readonly { code: string }[]): string[] => why.map(({ code }) => code);

describe('a task that says Thường xuyên takes its days from the result', () => {
  test.each([
    ['Báo cáo kết quả thực hiện tháng 6, tháng 12 hằng năm', 'year', ['06-30', '12-31'], '2026-06-30'],
    ['Báo cáo kết quả thực hiện trước 31/12 hằng năm', 'year', ['12-30'], '2026-12-30'],
    ['Báo cáo định kỳ, ngày 25 hằng tháng', 'month', ['25'], '2026-05-25'],
  ])('%s', (result, every, days, nextDay) => {
    const texts = { deadline: 'Thường xuyên', result, period: '2024-2030' };
    const reading = readDeadlineOfTask(texts, { asOf: '2026-05-04' });
    expect(reading).toMatchObject({ text: 'Thường xuyên', kind: 'recurring', sure: true, nextDay });
    expect(reading.rule).toEqual({ every, days });
    expect(codes(reading.why)).toContain('deadline.fromResult');
  });
});

describe('a result that names no days leaves the rule as it is', () => {
  test.each([
    'Báo cáo kết quả thực hiện',
    'Báo cáo hằng năm',
    '',
    'Hội nghị sơ kết năm 2025',
    'Thường xuyên',
  ])('%s', (result) => {
    const reading = readDeadlineOfTask({ deadline: 'Thường xuyên', result, period: '' });
    expect(reading).toMatchObject({ sure: true, rule: { every: 'always', days: [] } });
    expect(codes(reading.why)).not.toContain('deadline.fromResult');
  });
});

test('days of the result that are not sure are named and not taken', () => {
  const texts = { deadline: 'Thường xuyên', result: 'Báo cáo tháng 12 hằng năm theo yêu cầu', period: '' };
  const reading = readDeadlineOfTask(texts);
  expect(reading.rule).toEqual({ every: 'always', days: [] });
  expect(codes(reading.why)).toContain('deadline.resultUnsure');
});

test('a deadline that is a date takes nothing from the result', () => {
  const texts = { deadline: '12/2025', result: 'Báo cáo tháng 6, tháng 12 hằng năm', period: '' };
  expect(readDeadlineOfTask(texts)).toMatchObject({ kind: 'by', lastDay: '2025-12-31', rule: null });
});

describe('a year that is missing', () => {
  test('is that of a period within one year, and sure', () => {
    const context = { year: { value: 2024, sure: false } };
    for (const period of ['Năm 2026', '2026', 'Quý II/2026 - Quý IV/2026']) {
      expect(readDeadlineOfTask({ deadline: 'Quý III', period }, context)).toMatchObject({
        lastDay: '2026-09-30',
        sure: true,
      });
    }
  });

  test('is else the decision’s, and not sure', () => {
    const context = { year: { value: 2024, sure: false } };
    for (const period of ['2024-2030', 'Thường xuyên', '', '24-30']) {
      expect(readDeadlineOfTask({ deadline: 'Quý III', period }, context)).toMatchObject({
        lastDay: '2024-09-30',
        sure: false,
      });
    }
  });

  test('is asked for where nothing names it', () => {
    expect(readDeadlineOfTask({ deadline: 'Quý III', period: '2024-2030' })).toMatchObject({
      lastDay: null,
      sure: false,
    });
  });
});
