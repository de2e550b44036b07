import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import path from 'node:path';
import { Round, snapshotIn } from './round';

const round = new Round();
const { place } = round;
const root = path.join(__dirname, '../../..');
/** What changes the disk. */
const OPERATIONS = ['writeFile', 'link', 'copyFile', 'rename', 'rm', 'mkdir'] as const;
let words: readonly string[];

beforeAll(async () => {
  await round.begin();
  const file = await round.returned('back.xlsx', 'vienthong', ['NhiemVu', 'A.I.1', 'percent', 40]);
  words = [file, '--out', place('w/out.xlsx'), '--ledger', place('w/ledger.xlsx'), '--force'];
  round.write(
    'preload.cjs',
    `const fs = require('node:fs/promises');
     let left = Number(process.env.BEFORE);
     for (const name of ${JSON.stringify(OPERATIONS)}) {
       const real = fs[name];
       fs[name] = (...args) => {
         if (left-- === 0) { process.kill(process.pid, process.env.SIGNAL); return new Promise(() => {}); }
         return real(...args);
       };
     }
     setInterval(() => {}, 1000);`,
  );
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Puts files there that are to be replaced. */
function before(folder: string): void {
  round.write(`${folder}/out.xlsx`, 'out before');
  round.write(`${folder}/ledger.xlsx`, 'ledger before');
}

const held = (file: string): string => readFileSync(place(file), 'utf8');
const listed = (folder: string): readonly string[] => readdirSync(place(folder)).sort();

/** Makes the operation of that number fail. */
function failing(number: number): { count: number } {
  const state = { count: 0 };
  for (const name of OPERATIONS) {
    const real = promises[name] as (...args: unknown[]) => Promise<unknown>;
    jest.spyOn(promises, name).mockImplementation((async (...args: unknown[]) => {
      state.count += 1;
      if (state.count === number) throw new Error('the disk is full');
      return real(...args);
    }) as never);
  }
  return state;
}

test('whatever operation on the disk fails, both files are written or neither, and nothing else is left', async () => {
  const failed: boolean[] = [];
  for (let number = 1; failed.at(-1) !== false; number += 1) {
    before('w');
    const state = failing(number);
    const { status } = await round.run(words);
    jest.restoreAllMocks();
    const isNew = held('w/out.xlsx') !== 'out before';
    expect([number, held('w/ledger.xlsx') !== 'ledger before']).toEqual([number, isNew]);
    // Taking away what was there before comes last: both files are whole by then.
    const leftOver = listed('w').filter((name) => name !== 'ledger.xlsx' && name !== 'out.xlsx');
    if (!isNew) expect([status, leftOver]).toEqual([2, []]);
    failed.push(state.count >= number);
    for (const name of leftOver) await promises.rm(place(`w/${name}`));
  }
  expect(failed.length).toBeGreaterThan(6);
});

/** Runs a script in a process of its own that is told to end before that operation; true where it was. */
function ended(script: readonly string[], operation: number, signal: NodeJS.Signals): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', place('preload.cjs'), '--import', 'tsx', ...script], {
      cwd: root,
      env: { ...process.env, BEFORE: String(operation), SIGNAL: signal },
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('exit', (_, by) => {
      resolve(by === signal);
    });
  });
}

/** The two files are there, each as it was or whole and new. */
async function bothAreWhole(folder: string): Promise<void> {
  for (const name of ['out', 'ledger']) {
    const text = held(`${folder}/${name}.xlsx`);
    if (text === `${name} before`) continue;
    expect((await snapshotIn(readFileSync(place(`${folder}/${name}.xlsx`)))).faults).toEqual([]);
  }
}

/** Folder, write, folder, write, second name, rename, second name, rename. */
const MOMENTS = { 'between the two files': 3, 'between the renamings': 6 } as const;

test.each(Object.entries(MOMENTS))(
  'killed %s, no file is half written and the inputs are as they were',
  async (_, operation) => {
    const folder = `killed-${operation}`;
    before(folder);
    const inputs = [round.master, place('back.xlsx')].map((file) => readFileSync(file));
    const [file = ''] = words;
    const targets = [
      '--out',
      place(`${folder}/out.xlsx`),
      '--ledger',
      place(`${folder}/ledger.xlsx`),
      '--force',
    ];
    const script = ['src/cli/main.ts', 'consolidate', round.master, file, ...targets];
    expect(await ended(script, operation, 'SIGKILL')).toBe(true);
    await bothAreWhole(folder);
    expect(held(`${folder}/out.xlsx`)).toBe('out before');
    expect([round.master, place('back.xlsx')].map((each) => readFileSync(each))).toEqual(inputs);
  },
);

test('told to end while it writes, it puts everything back and leaves nothing', async () => {
  const script = round.write(
    'write.ts',
    `import { writeTogether } from ${JSON.stringify(path.join(root, 'src/cli/outputSet.ts'))};
     const bytes = () => new TextEncoder().encode('after');
     void writeTogether(['out', 'ledger', 'new'].map((name) => ({ target: process.argv[2] + '/' + name + '.xlsx', bytes })));`,
  );
  const moments = [1, 3, 5, 7];
  const folders = await Promise.all(
    moments.map(async (moment) => {
      const folder = `told-${moment}`;
      before(folder);
      return [folder, await ended([script, place(folder)], moment, 'SIGTERM')] as const;
    }),
  );
  for (const [folder, wasTold] of folders) {
    expect([folder, wasTold, held(`${folder}/out.xlsx`), listed(folder)]).toEqual([
      folder,
      true,
      'out before',
      ['ledger.xlsx', 'out.xlsx'],
    ]);
  }
});

test('told to end while it reads, it says so, reads no further and leaves nothing', async () => {
  const folder = 'reading';
  mkdirSync(place(folder));
  const names = ['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => place(name));
  for (const name of names) writeFileSync(name, readFileSync(words[0] ?? ''));
  const preload = round.write(
    'interrupting.cjs',
    `const fs = require('node:fs/promises');
     const { readFile } = fs;
     fs.readFile = (file, ...rest) => {
       if (String(file).endsWith('1.xlsx')) process.kill(process.pid, 'SIGINT');
       if (String(file).endsWith('3.xlsx')) console.log('read further');
       return readFile(file, ...rest);
     };`,
  );
  const targets = ['--out', place(`${folder}/out.xlsx`), '--ledger', place(`${folder}/ledger.xlsx`)];
  const script = ['src/cli/main.ts', 'consolidate', round.master, ...names, ...targets, '--lang', 'en'];
  const child = spawnSync(process.execPath, ['--require', preload, '--import', 'tsx', ...script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([child.signal, child.stdout, readdirSync(place(folder))]).toEqual(['SIGINT', '', []]);
  expect(child.stderr).toContain('Stopped as told. No file was written.');
});
