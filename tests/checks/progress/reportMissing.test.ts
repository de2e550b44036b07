import { lastDue } from '../../../src/checks/progress/lastDue';
import type { Rule } from '../../../src/plan/deadline/deadline';
import { checked, told } from '../checked';
import { reportOf, type Reported } from './reported';

const begun = reportOf('A.I.1', { status: 'Đang thực hiện' });

/** What is said of the task A.II, reported twice a year, where something was reported of another row. */
const said = (reported: Reported, asOf = '2025-08-01', others = begun) =>
  checked(
    [
      ...others,
      ...reportOf('A.II', {
        period: 'Thường xuyên',
        result: 'Báo cáo tháng 6, tháng 12 hằng năm',
        ...reported,
      }),
    ],
    { asOf, original: null },
  ).filter(({ code }) => code === 'progress.report-missing');

describe('a report that was due and was not sent', () => {
  test('is said with the day, at the cell that should name it', () => {
    const [finding] = said({});
    expect(told(finding)).toEqual({
      code: 'progress.report-missing',
      severity: 'warning',
      cell: 'R4',
      key: 'A.II',
      column: 'evidence',
      found: '',
      expected: 'Văn bản sau ngày 31/12/2024, cho kỳ 30/06/2025',
      fix: null,
    });
  });

  test.each<[string, Reported]>([
    ['of the time before', { evidence: '12/BC-VP', evidenceOn: '2024-12-20' }],
    ['without a day', { evidence: '12/BC-VP' }],
  ])('is not made up for by a document %s', (_, reported) => {
    expect(said(reported)).toHaveLength(1);
  });

  test.each<[string, Reported]>([
    ['sent early', { evidence: '12/BC-VP', evidenceOn: '2025-06-15' }],
    ['sent late', { evidence: '12/BC-VP', evidenceOn: '2025-07-15' }],
    ['done', { status: 'Hoàn thành', doneOn: '2025-06-20' }],
    ['paused', { status: 'Tạm dừng' }],
  ])('is none where it was %s', (_, reported) => expect(said(reported)).toEqual([]));

  test('is none on the last day itself', () => {
    const sent = { evidence: '12/BC-VP', evidenceOn: '2024-12-20' };
    expect(said(sent, '2025-06-30')).toEqual([]);
    expect(said(sent, '2025-07-01')).toHaveLength(1);
  });

  test('is none where follow-up has not begun', () => expect(said({}, '2025-08-01', [])).toEqual([]));

  test('is none before the decision, and outside the period', () => {
    expect(said({}, '2024-05-01')).toEqual([]);
    expect(said({ period: '2026-2030' })).toEqual([]);
    expect(said({ period: '2024' })).toEqual([]);
  });
});

describe('the last two days of a rule before a day', () => {
  test.each<[Rule, string, [string, string] | null]>([
    [{ every: 'half', days: ['06-30', '12-31'] }, '2025-06-30', ['2024-12-31', '2024-06-30']],
    [{ every: 'year', days: ['12-15'] }, '2025-12-16', ['2025-12-15', '2024-12-15']],
    [{ every: 'year', days: ['02-29'] }, '2025-01-01', ['2024-02-29', '2020-02-29']],
    [{ every: 'month', days: ['last'] }, '2025-03-15', ['2025-02-28', '2025-01-31']],
    [{ every: 'week', days: ['fri'] }, '2026-11-24', ['2026-11-20', '2026-11-13']],
    [{ every: 'always', days: [] }, '2025-01-01', null],
  ])('%j before %s', (rule, asOf, days) => {
    expect(lastDue(rule, asOf)).toEqual(days && { day: days[0], before: days[1] });
  });
});
