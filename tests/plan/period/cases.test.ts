import { readPeriod } from '../../../src/plan/period/readPeriod';
import { caseRows } from '../deadline/caseRows';

type Row = Readonly<Record<string, string>>;
const rows = caseRows('periods.tsv');
const of = (...certainties: string[]): [string, Row][] =>
  rows
    .filter((row) => certainties.includes(row.certainty ?? ''))
    .map((row) => [JSON.stringify(row.expression), row]);

describe('reads a period as it is read', () => {
  test.each(of('sure', 'usual'))('%s', (_, row) => {
    const { kind, from, to, sure } = readPeriod(row.expression ?? '');
    const months = { from: from?.slice(0, 7) ?? '', to: to?.slice(0, 7) ?? '' };
    expect({ kind, ...months }).toEqual({ kind: row.kind, from: row.from, to: row.to });
    if (row.certainty === 'sure') expect(sure).toBe(true);
  });
});

describe('does not present an ambiguous period as sure', () => {
  test.each(of('ambiguous'))('%s', (_, row) => {
    expect(readPeriod(row.expression ?? '').sure).toBe(false);
  });
});

test('a period begins with the first day and ends with the last day of what it names', () => {
  expect(readPeriod('tháng 2 - tháng 4/2028')).toMatchObject({ from: '2028-02-01', to: '2028-04-30' });
});
