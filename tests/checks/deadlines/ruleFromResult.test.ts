import { checked, codes, told } from '../checked';

test('days that a standing task takes from its result are information at the deadline', () => {
  const findings = checked([['NhiemVu', 3, 'result', 'Báo cáo kết quả tháng 6, tháng 12 hằng năm']]);
  expect(findings.map(told)).toEqual([
    expect.objectContaining({
      code: 'deadline.rule-from-result',
      severity: 'info',
      cell: 'K4',
      found: 'Thường xuyên',
      fix: null,
    }),
  ]);
});

test('“Thường xuyên” alone is a rule and no finding', () => {
  expect(codes(checked([['NhiemVu', 3, 'result', 'Báo cáo']]))).toEqual([]);
});

test('a task with a day of its own takes none from its result', () => {
  expect(codes(checked([['NhiemVu', 1, 'result', 'Báo cáo tháng 6 hằng năm']]))).toEqual([]);
});
