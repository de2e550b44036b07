import { readPeriod } from '../../../src/plan/period/readPeriod';
import { codes, inTask, told } from '../checked';

const UNSURE = 'khoảng 2025';

test('a period that may mean something else is information, and no deadline is held against it', () => {
  expect(readPeriod(UNSURE)).toMatchObject({ sure: false });
  const findings = inTask('period', UNSURE);
  expect(findings.map(told)).toEqual([
    expect.objectContaining({
      code: 'period.unsure',
      severity: 'info',
      cell: 'J2',
      found: UNSURE,
      fix: null,
    }),
  ]);
});

test('a sure one is none', () => expect(codes(inTask('period', '2025'))).toEqual([]));
