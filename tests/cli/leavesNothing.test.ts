import dns from 'node:dns';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { makeXlsx } from '../files/xlsx/makeXlsx';
import { call } from './call';

const folder = mkdtempSync(path.join(os.tmpdir(), 'plan-tracker-left-'));
const temporary = path.join(folder, 'tmp');
const place = (name: string): string => path.join(folder, 'work', name);
const before = process.env.TMPDIR;

beforeAll(async () => {
  mkdirSync(temporary);
  mkdirSync(path.join(folder, 'work'));
  process.env.TMPDIR = temporary;
  await call(['load', '--out', place('plan.xlsx')]);
  await call(['split', place('plan.xlsx'), '--period', '2026-H2', '--out', place('sent'), '--unit', 'attt']);
  renameSync(place('sent/attt_2026-H2.xlsx'), place('package.xlsx'));
  writeFileSync(place('damaged.xlsx'), makeXlsx({ cells: '<row><c>' }));
  writeFileSync(place('other.xlsx'), makeXlsx());
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Every file of the folder, the temporary one too, by a hash of what it holds. */
function contents(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

const commands: readonly (readonly [readonly string[], 0 | 1 | 2, string | null])[] = [
  [['plan'], 0, null],
  [['plan', 'plan.xlsx'], 0, null],
  [['plan', 'plan.xlsx', '--out', 'plan.json'], 0, 'plan.json'],
  [['plan', 'damaged.xlsx', '--out', 'none.json'], 2, null],
  [['explain', 'deadline'], 0, null],
  [['explain', 'units', '--registry', 'plan.xlsx'], 0, null],
  [['load', '--out', 'new.xlsx'], 0, 'new.xlsx'],
  [['load', '--out', 'plan.xlsx'], 2, null],
  [['load', 'plan.xlsx', '--out', 'plan.xlsx', '--force'], 2, null],
  [['load', 'damaged.xlsx', '--out', 'none.xlsx'], 2, null],
  [['load', '--out', 'no-such-folder/new.xlsx'], 2, null],
  [['check', 'plan.xlsx'], 1, null],
  [['check', 'plan.xlsx', 'damaged.xlsx'], 1, null],
  [['check', 'plan.xlsx', '--fix', '--out', 'fixed.xlsx'], 1, 'fixed.xlsx'],
  [['check', 'plan.xlsx', '--fix', '--out', 'plan.xlsx', '--force'], 2, null],
  [['check', 'other.xlsx', '--out', 'none.xlsx'], 2, null],
  [['check', 'damaged.xlsx', '--out', 'none.xlsx'], 2, null],
  [['consolidate', 'plan.xlsx', 'package.xlsx'], 0, null],
  [['consolidate', 'plan.xlsx', 'package.xlsx', '--out', 'merged.xlsx'], 0, 'merged.xlsx'],
  [['consolidate', 'plan.xlsx', 'package.xlsx', '--ledger', 'ledger.xlsx'], 0, 'ledger.xlsx'],
  [['consolidate', 'plan.xlsx', 'package.xlsx', '--out', 'merged.xlsx', '--rehearse'], 0, null],
  [
    ['consolidate', 'plan.xlsx', 'package.xlsx', '--out', 'no-such-folder/../package.xlsx', '--force'],
    2,
    null,
  ],
  [['consolidate', 'plan.xlsx', 'damaged.xlsx', '--out', 'none.xlsx'], 1, null],
  [['consolidate', 'damaged.xlsx', 'package.xlsx', '--out', 'none.xlsx'], 2, null],
];

test.each(commands)('%j ends in %d and leaves %s', async (words, status, written) => {
  const reached = [
    jest.spyOn(net.Socket.prototype, 'connect'),
    jest.spyOn(net.Server.prototype, 'listen'),
    jest.spyOn(dns, 'lookup'),
    jest.spyOn(dns, 'resolve'),
  ];
  const there = contents();
  const paths = words.map((word) => (/\.(?:xlsx|json)$/.test(word) ? place(word) : word));
  expect((await call(paths, '12/2024\n')).status).toBe(status);
  const after = contents();
  const added = Object.keys(after).filter((name) => !(name in there));
  expect(added).toEqual(written === null ? [] : [path.join('work', written)]);
  expect(after).toMatchObject(there);
  for (const spy of reached) expect(spy).not.toHaveBeenCalled();
  if (written !== null) rmSync(place(written));
});
