import { say } from '../../src/i18n/catalogue';
import { periodMessage, reportingPeriod } from '../../src/plan/reportingPeriod';

describe('reportingPeriod', () => {
  const reads = (text: string, id: string, from: string, to: string) =>
    test(`reads ${text} as ${from} to ${to}`, () => {
      expect(reportingPeriod(text)).toEqual({ id, from, to });
    });
  reads('2026', '2026', '2026-01-01', '2026-12-31');
  reads('2026-H1', '2026-H1', '2026-01-01', '2026-06-30');
  reads('2026-H2', '2026-H2', '2026-07-01', '2026-12-31');
  reads('2026-Q1', '2026-Q1', '2026-01-01', '2026-03-31');
  reads('2026-Q3', '2026-Q3', '2026-07-01', '2026-09-30');
  reads('2026-11', '2026-11', '2026-11-01', '2026-11-30');
  reads('2028-02', '2028-02', '2028-02-01', '2028-02-29');
  reads(' 2026-h2 ', '2026-H2', '2026-07-01', '2026-12-31');

  const refuses = (text: string) =>
    test(`reads nothing from “${text}”`, () => {
      expect(reportingPeriod(text)).toBeNull();
    });
  refuses('');
  refuses('26');
  refuses('2026-H3');
  refuses('2026-Q5');
  refuses('2026-00');
  refuses('2026-13');
  refuses('2026-1');
  refuses('2026-11-24');
  refuses('1899-H1');
  refuses('2026/H1');
});

describe('a period in words', () => {
  const says = (id: string, vi: string, en: string) =>
    test(`${id} is “${vi}”`, () => {
      const period = reportingPeriod(id);
      const message = period && periodMessage(period);
      expect(message && [say('vi', message), say('en', message)]).toEqual([vi, en]);
    });
  says('2026', 'năm 2026', 'the year 2026');
  says('2026-H1', '6 tháng đầu năm 2026', 'the first half of 2026');
  says('2026-H2', '6 tháng cuối năm 2026', 'the second half of 2026');
  says('2026-Q1', 'quý I/2026', 'quarter I of 2026');
  says('2026-Q3', 'quý III/2026', 'quarter III of 2026');
  says('2026-Q4', 'quý IV/2026', 'quarter IV of 2026');
  says('2026-09', 'tháng 9/2026', 'month 9 of 2026');
  says('2026-11', 'tháng 11/2026', 'month 11 of 2026');
});
