import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBy } from '../../../src/cli/consolidate/readReturns';
import { ReaderPool, type ReaderScript } from '../../../src/cli/consolidate/readerPool';
import type { MasterSource, ReturnSource } from '../../../src/cli/consolidate/returnSource';
import { isRefused, type Return } from '../../../src/consolidate/submission/submission';
import { Failure } from '../../../src/plan/failure';
import { call, temporaryFolder, TODAY } from '../call';

const inFolder = temporaryFolder();
const thread = path.join(__dirname, '..', '..', '..', 'src', 'cli', 'consolidate', 'readerThread.ts');

/** A script for threads. */
function scriptOf(name: string, ...lines: readonly string[]): ReaderScript {
  const script = { path: inFolder(`${name}.cjs`) };
  writeFileSync(script.path, lines.join('\n'));
  return script;
}

/** What threads run, as it stands in the sources. */
const real = scriptOf(
  'real',
  `require(${JSON.stringify(require.resolve('tsx/cjs'))});`,
  `require(${JSON.stringify(thread)});`,
);

/** Threads that answer each file with its name. */
const naming = scriptOf(
  'naming',
  "const { parentPort } = require('node:worker_threads');",
  "parentPort.on('message', ({ place, file }) => parentPort.postMessage({ place, returned: { file } }));",
);

let master: MasterSource;
let sources: readonly ReturnSource[];

const onDisk = (file: string): ReturnSource => ({ file, changedAt: null, size: 1, content: file });

beforeAll(async () => {
  const plan = inFolder('plan.xlsx');
  expect((await call(['load', '--out', plan, '--as-of', TODAY])).status).toBe(0);
  const units = inFolder('units');
  const split = await call(['split', plan, '--period', '2026-H2', '--out', units, '--json']);
  const { packages } = JSON.parse(split.out) as { packages: { file: string }[] };
  master = { bytes: readFileSync(plan), asOf: TODAY };
  const broken = inFolder('broken.xlsx');
  writeFileSync(broken, Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  const [first = '', ...others] = packages.slice(0, 5).map(({ file }) => file);
  sources = [
    { ...onDisk('zip!entry.xlsx'), content: () => readFileSync(first), size: 20_000_000 },
    ...others.map(onDisk),
    onDisk(broken),
    onDisk(inFolder('not-there.xlsx')),
    {
      ...onDisk('refuses itself'),
      content: () => {
        throw new Failure('returned.archive-within', { file: 'refuses itself' });
      },
    },
  ];
}, 60_000);

const read = (
  threads: number,
  given: readonly ReturnSource[] = sources,
  script: ReaderScript = naming,
  signal?: AbortSignal,
): Promise<readonly Return[]> => readBy(script, given, master, { threads, ...(signal ? { signal } : {}) });

const codeOf = (file: Return | undefined): string | null =>
  file && isRefused(file) ? file.refused.code : null;

test('two threads say what one says, file by file in the order of the sources', async () => {
  const one = await read(1);
  expect(one.map(({ file }) => file)).toEqual(sources.map(({ file }) => file));
  expect(one.slice(0, 5).map(codeOf)).toEqual([null, null, null, null, null]);
  expect(await read(2, sources, real)).toEqual(one);
}, 30_000);

test('a file that cannot be read is refused alone', async () => {
  const [broken, missing, refusing] = (await read(1)).slice(5);
  expect(codeOf(broken)).toBe('failure.file.image');
  expect(codeOf(missing)).toBe('failure.file.missing');
  expect(codeOf(refusing)).toBe('failure.returned.archive-within');
});

test('the order is that of the sources, whichever thread is quicker', async () => {
  const uneven = scriptOf(
    'uneven',
    "const { parentPort } = require('node:worker_threads');",
    "parentPort.on('message', ({ place, file }) => {",
    '  for (let turn = 0; turn < (place % 3) * 1e7; turn += 1);',
    '  parentPort.postMessage({ place, returned: { file } });',
    '});',
  );
  const many = Array.from({ length: 40 }, (_, place) => onDisk(`${place}.xlsx`));
  expect((await read(3, many, uneven)).map(({ file }) => file)).toEqual(many.map(({ file }) => file));
});

test('a thread that breaks down ends the whole, and the failure names a file that it had', async () => {
  const breaks = scriptOf(
    'breaks',
    "require('node:worker_threads').parentPort.on('message', () => process.exit(3));",
  );
  const failure: unknown = await read(2, sources.slice(1, 3), breaks).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'consolidate.reader-broke' });
  expect(sources.slice(1, 3).map(({ file }) => file)).toContain((failure as Failure).params.file);
});

test('an error that is no fault of the file ends the whole and names it', async () => {
  const odd: ReturnSource = {
    ...onDisk('odd.xlsx'),
    content: () => {
      throw new TypeError('a defect');
    },
  };
  for (const threads of [1, 2]) {
    await expect(read(threads, [odd, odd])).rejects.toMatchObject({
      code: 'consolidate.reader-broke',
      params: { file: 'odd.xlsx' },
    });
  }
});

test('a large file is read while no other is', async () => {
  const log: string[] = [];
  const files = ['1', '2', '3', 'large', '4', '5'].map((file) => ({
    file,
    changedAt: null,
    size: file === 'large' ? 20_000_000 : 1,
    content: () => {
      log.push(`begin ${file}`);
      return new Uint8Array(1);
    },
  }));
  await new ReaderPool(files, master, 2, naming, ({ file }) => log.push(`done ${file}`)).read();
  expect(log.length).toBe(12);
  const begin = log.indexOf('begin large');
  expect(
    log
      .slice(0, begin)
      .filter((line) => line.startsWith('done'))
      .sort(),
  ).toEqual(['done 1', 'done 2', 'done 3']);
  expect(log.slice(begin + 1, begin + 3)).toEqual(['done large', 'begin 4']);
});

test('the signal ends the reading, before it and during it', async () => {
  await expect(read(2, sources, naming, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  for (const threads of [1, 2]) {
    const stop = new AbortController();
    const first: ReturnSource = {
      ...onDisk('first.xlsx'),
      content: () => {
        stop.abort();
        return new Uint8Array(1);
      },
    };
    await expect(read(threads, [first, ...sources], naming, stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  }
});
