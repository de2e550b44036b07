import { typedDay } from '../../../src/plan/calendar/typedDay';

const day = (text: string, read: string | null) =>
  it(`reads ${JSON.stringify(text)} as ${String(read)}`, () => {
    expect(typedDay(text)).toBe(read);
  });

describe('a day that a person types', () => {
  day('31/12/2026', '2026-12-31');
  day('1/2/2026', '2026-02-01');
  day(' 01.02.2026 ', '2026-02-01');
  day('01-02-2026', '2026-02-01');
  day('01 02 2026', '2026-02-01');
  day('2026-02-01', '2026-02-01');
  day('29/02/2024', '2024-02-29');
  day('29/02/2025', null);
  day('31/04/2026', null);
  day('12/31/2026', null);
  day('31/12/26', null);
  day('31/12/1899', null);
  day('31/12', null);
  day('31/12/2026/1', null);
  day('', null);
  day('hôm nay', null);
  day('9'.repeat(100_000), null);
});
