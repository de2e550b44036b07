import type { ReturnSource } from '../../../src/cli/consolidate/returnSource';
import { timeLeft } from '../../../src/cli/consolidate/timeLeft';

const sourceOf = (size: number): ReturnSource => ({
  file: `${size}.xlsx`,
  changedAt: null,
  size,
  content: '',
});

/** What is said when files of these sizes are done at these milliseconds. */
function said(files: readonly (readonly [size: number, at: number])[]): string[] {
  let moment = 0;
  const lines: string[] = [];
  const sources = files.map(([size]) => sourceOf(size));
  const tell = timeLeft(
    sources,
    ({ code, params }, done, total) => {
      lines.push(`${code} ${Object.values(params ?? {}).join(' ')} ${done}/${total}`);
    },
    () => moment,
  );
  files.forEach(([, at], place) => {
    moment = at;
    tell(sourceOf(files[place]?.[0] ?? 0), place + 1);
  });
  return lines;
}

test('the time left follows from the bytes that are done', () =>
  expect(
    said([
      [100, 1000],
      [300, 4000],
    ]),
  ).toEqual(['cli.consolidate.reading 100.xlsx 3 1/2', 'cli.consolidate.reading 300.xlsx 0 2/2']));

test('it is said once a second at most', () =>
  expect(
    said([
      [1, 400],
      [1, 900],
      [2, 1000],
      [1, 1500],
      [5, 2100],
    ]),
  ).toEqual(['cli.consolidate.reading 2.xlsx 2 3/5', 'cli.consolidate.reading 5.xlsx 0 5/5']));

test('from two minutes on in minutes', () =>
  expect(
    said([
      [1, 10_000],
      [18, 190_000],
    ])[0],
  ).toBe('cli.consolidate.reading-long 1.xlsx 3 1/2'));

test('files of an unknown size count all the same', () =>
  expect(
    said([
      [0, 1000],
      [0, 2000],
    ])[0],
  ).toBe('cli.consolidate.reading 0.xlsx 1 1/2'));
