import type { Deadline } from '../../../src/plan/deadline/deadline';
import { readDeadline } from '../../../src/plan/deadline/readDeadline';
import { caseRows } from './caseRows';

type Row = Readonly<Record<string, string>>;

/** What a row of the table says of a reading, as one object to compare. */
function expected({ kind, lastDay, rule, note, certainty }: Row): object {
  const days = rule ? (JSON.parse(rule) as { every: string; days?: string[] }) : null;
  return {
    kind,
    lastDay: lastDay === '' ? null : lastDay,
    rule: days && { every: days.every, days: days.days ?? [] },
    parts: kind === 'several' && certainty !== 'ambiguous' ? note : null,
  };
}

function found({ kind, lastDay, rule, parts }: Deadline): object {
  return { kind, lastDay, rule, parts: parts?.map((part) => part.lastDay).join('; ') ?? null };
}

const title = ({ expression, note }: Row): string => JSON.stringify(expression) + (note ? ` (${note})` : '');
const rows = caseRows('deadlines.tsv');
const of = (certainty: string): [string, Row][] =>
  rows.filter((row) => row.certainty === certainty).map((row) => [title(row), row]);

describe('reads a plain deadline and is sure', () => {
  test.each(of('sure'))('%s', (_, row) => {
    const reading = readDeadline(row.expression ?? '');
    expect({ ...found(reading), sure: reading.sure }).toEqual({ ...expected(row), sure: true });
  });
});

describe('reads a deadline as it is usually read, sure or not', () => {
  test.each(of('usual'))('%s', (_, row) => {
    expect(found(readDeadline(row.expression ?? ''))).toEqual(expected(row));
  });
});

describe('does not present an ambiguous deadline as sure', () => {
  test.each(of('ambiguous'))('%s', (_, row) => {
    expect(readDeadline(row.expression ?? '').sure).toBe(false);
    expect(readDeadline(row.expression ?? '', { year: { value: 2025, sure: true } }).sure).toBe(false);
  });
});

describe('waits for the year of a deadline without one', () => {
  test.each(of('needs year'))('%s', (_, row) => {
    const alone = readDeadline(row.expression ?? '');
    expect(alone).toMatchObject({ kind: row.kind, lastDay: null, sure: false });
    const withYear = readDeadline(row.expression ?? '', { year: { value: 2025, sure: true } });
    expect(withYear).toMatchObject({ kind: row.kind, lastDay: row.lastDayIf2025, sure: true });
    const guessed = readDeadline(row.expression ?? '', { year: { value: 2025, sure: false } });
    expect(guessed).toMatchObject({ kind: row.kind, lastDay: row.lastDayIf2025, sure: false });
  });
});

test('the table has cases of every certainty', () => {
  const known = ['sure', 'usual', 'ambiguous', 'needs year'];
  expect(rows.every((row) => known.includes(row.certainty ?? ''))).toBe(true);
  expect(rows.length).toBeGreaterThan(250);
});
