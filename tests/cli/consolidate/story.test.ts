import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { complaints, VALIDATION_TIMEOUT } from '../../validator/validate';
import { call, temporaryFolder } from '../call';
import { snapshotIn, type Board } from './round';

const place = temporaryFolder();
const examples = path.join(__dirname, '../../../examples');

/** A script of `examples`, called as the README calls it. */
const example = (name: string, file: string): string =>
  execFileSync(process.execPath, [path.join(examples, name), file], { encoding: 'utf8' });

async function consolidate(
  master: string,
  ...words: readonly string[]
): Promise<{ readonly status: number; readonly out: string; readonly board: Board }> {
  const { status, out } = await call(['consolidate', place(master), place('units'), ...words, '--json']);
  return { status, out, board: JSON.parse(out) as Board };
}

async function findings(file: string): Promise<readonly { readonly id: string; readonly code: string }[]> {
  const { out } = await call(['check', place(file), '--json']);
  return (
    (JSON.parse(out) as { files: { findings: { id: string; code: string }[] }[] }).files[0]?.findings ?? []
  );
}

/** What the plan's own tables hold, row by row. */
async function cellsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { tables } = await snapshotIn(readFileSync(place(file)));
  const entries = Object.entries(tables).filter(([name]) => name !== 'KiemTra');
  return Object.fromEntries(entries.map(([name, { rows }]) => [name, rows.map(({ cells }) => cells)]));
}

const sums = ({ files }: Board, count: string): number =>
  files.reduce((sum, { cells }) => sum + (cells[count] ?? 0), 0);

let rehearsed: Awaited<ReturnType<typeof consolidate>>;
let done: Awaited<ReturnType<typeof consolidate>>;

beforeAll(async () => {
  await call(['load', '--out', place('plan.xlsx')]);
  await call(['split', place('plan.xlsx'), '--period', '2026-H2', '--out', place('units')]);
  example('edit-packages.mjs', place('units'));
  rehearsed = await consolidate('plan.xlsx', '--rehearse');
  writeFileSync(place('board.json'), rehearsed.out);
  writeFileSync(place('decisions.json'), example('decide.mjs', place('board.json')));
  const outputs = ['--out', place('merged.xlsx'), '--ledger', place('ledger.xlsx')];
  done = await consolidate('plan.xlsx', '--decisions', place('decisions.json'), ...outputs);
});

describe('what the README tells', () => {
  test('is a rehearsal of nineteen files, in which every cell is accounted for', () => {
    const { status, board } = rehearsed;
    expect([status, board.period, board.files.length, board.missing]).toEqual([1, '2026-H2', 19, []]);
    expect(board.files.filter((file) => file.status === 'superseded')).toMatchObject([
      { file: place('units/htqt_2026-H2.xlsx'), unit: 'htqt', cells: { superseded: 2, conflict: 1 } },
    ]);
    const fates = ['unchanged', 'merged', 'conflict', 'requested', 'rejected', 'superseded'];
    expect(fates.map((fate) => sums(board, fate)).slice(1)).toEqual([9, 4, 1, 1, 2]);
    expect(fates.reduce((sum, fate) => sum + sums(board, fate), 0)).toBe(sums(board, 'total'));
  });

  test('is two conflicts, a request and a rejected cell', () => {
    const { conflicts, requests, rejected } = rehearsed.board;
    expect(conflicts).toMatchObject([
      { key: 'A.VII.1', column: 'proposals', why: 'withdrawn', values: [{ unit: 'htqt' }, { unit: 'htqt' }] },
      {
        ...{ key: 'B.V.8', column: 'status', why: 'units-differ', base: '', master: '' },
        values: [
          { unit: 'baochi', value: 'Đang thực hiện' },
          { unit: 'ptth', value: 'Hoàn thành' },
        ],
      },
    ]);
    expect(requests).toMatchObject([
      {
        kind: 'change',
        key: 'A.I.4',
        column: 'deadline',
        before: '12/2024',
        after: 'Quý I/2027',
        unit: 'cdsqg',
      },
    ]);
    expect(rejected).toMatchObject([{ found: 'ngày 5 tháng 11 năm 2026', code: 'date-in-words' }]);
  });

  test('ends, with decisions, in a workbook that holds what was merged and decided', async () => {
    expect([done.status, done.board.staleDecisions]).toEqual([1, []]);
    expect(done.board.conflicts.map(({ decision }) => decision?.take)).toEqual(['value', 'value']);
    const { tables } = await snapshotIn(readFileSync(place('merged.xlsx')));
    const text = (key: string, column: string): string | undefined =>
      tables.NhiemVu?.rows.find((row) => row.key === key)?.cells[column]?.text;
    expect([
      text('A.VI.1', 'doneOn'),
      text('A.VII.1', 'percent'),
      text('A.VII.1', 'proposals'),
      text('B.V.8', 'status'),
      text('A.I.4', 'deadline'),
      text('A.I.4', 'lastDay'),
    ]).toEqual(['2026-11-30', '60', 'Đề nghị bổ sung kinh phí', 'Hoàn thành', 'Quý I/2027', '2027-03-31']);
  });

  test('adds no finding but those about what the units wrote', async () => {
    const before = new Set((await findings('plan.xlsx')).map(({ id }) => id));
    const added = (await findings('merged.xlsx')).filter(({ id }) => !before.has(id));
    expect([...new Set(added.map(({ code }) => code))].sort()).toEqual([
      'deadline.after-period',
      'progress.done-in-future',
      'progress.done-without-date',
      'progress.done-without-evidence',
      'progress.report-missing',
    ]);
  });
});

test('the same files onto the merged workbook change nothing', async () => {
  const { board } = await consolidate('merged.xlsx', '--out', place('again.xlsx'));
  expect([board.merged, board.conflicts.filter(({ decision }) => decision === null)]).toEqual([[], []]);
  expect(board.requests.filter(({ decision }) => decision === null)).toEqual([]);
  expect(await cellsOf('again.xlsx')).toEqual(await cellsOf('merged.xlsx'));
});

test('the whole is taken back as one', async () => {
  const { journal } = await snapshotIn(readFileSync(place('merged.xlsx')));
  const entry = String(journal?.entries.at(-1)?.number);
  const { status } = await call([
    'undo',
    place('merged.xlsx'),
    '--entry',
    entry,
    '--out',
    place('undone.xlsx'),
  ]);
  const { HopNhat: account, ...undone } = await cellsOf('undone.xlsx');
  const { HopNhat: none, ...plan } = await cellsOf('plan.xlsx');
  expect([status, none]).toEqual([0, []]);
  expect(account).toBeDefined();
  expect(undone).toEqual(plan);
});

test(
  'the merged workbook and the ledger are sound to the validator',
  async () => {
    for (const file of ['merged.xlsx', 'ledger.xlsx']) {
      expect([file, await complaints(readFileSync(place(file)), ['Office2016', 'Microsoft365'])]).toEqual([
        file,
        [],
      ]);
    }
  },
  VALIDATION_TIMEOUT,
);
