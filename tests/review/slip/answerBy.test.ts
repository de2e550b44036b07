import { usualAnswerBy } from '../../../src/review/slip/answerBy';

describe('A unit has five working days for its answer', () => {
  test.each([
    ['2026-11-02', '2026-11-09', 'over a weekend'],
    ['2026-11-23', '2026-12-01', 'over a weekend and a holiday'],
    ['2026-11-07', '2026-11-13', 'from a Saturday on'],
  ])('from %s to %s, %s', (today, day) => {
    expect(usualAnswerBy(today)).toBe(day);
  });
});
