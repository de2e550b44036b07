import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { call } from '../call';
import { Round, snapshotIn, type Board } from '../consolidate/round';

const round = new Round();
const { place } = round;
let good: string;
let conflicting: string;

beforeAll(async () => {
  await round.begin();
  good = await round.returned('good.xlsx', 'vienthong', ['NhiemVu', 'A.I.1', 'percent', 40]);
  await round.returned('two/a.xlsx', 'vienthong', ['NhiemVu', 'A.I.3', 'percent', 40]);
  await round.returned('two/b.xlsx', 'baochi', ['NhiemVu', 'A.I.3', 'percent', 60]);
  conflicting = place('two');
  round.write('notes.pdf', '%PDF-1.7');
  round.write('empty/notes.txt', '');
});

const written = (): readonly string[] => readdirSync(place('.')).sort();

/** The call cannot be done, has that code, and leaves every file as it is. */
async function refused(words: readonly string[], code: string): Promise<void> {
  const before = written();
  const { status, out } = await call(['consolidate', ...words, '--json']);
  expect([status, (JSON.parse(out) as { error: { code: string } }).error.code]).toEqual([2, code]);
  expect(written()).toEqual(before);
}

describe('status 2', () => {
  test('for no file at all', () => refused([round.master], 'usage.arguments'));
  test('for a folder without a workbook', () => refused([round.master, place('empty')], 'returned.none'));
  test('for a path that is not there', () => refused([round.master, place('nowhere.xlsx')], 'file.missing'));
  test('for a master that is not there', () => refused([place('nowhere.xlsx'), good], 'file.missing'));
  test('for a master that is no workbook', () => refused([place('notes.pdf'), good], 'file.pdf'));
  test('for a master that is a unit’s package', () => refused([good, good], 'workbook.foreign'));
  test('for a period that is none', () =>
    refused([round.master, good, '--period', '2026-H3'], 'usage.value'));
  test('for a number of threads that is none', () =>
    refused([round.master, good, '--threads', '0'], 'usage.value'));
  test('for --out that is no workbook', () =>
    refused([round.master, good, '--out', place('x.pdf')], 'output.not-xlsx'));
  test('for --out that names the master, even with --force', () =>
    refused([round.master, good, '--out', round.master, '--force'], 'output.is-input'));
  test('for --out that names a return', () =>
    refused([round.master, good, '--out', good, '--force'], 'output.is-input'));
  test('for --out that names a file of a folder of returns', () =>
    refused([round.master, conflicting, '--out', place('two/a.xlsx'), '--force'], 'output.is-input'));
  test('for --ledger that names an input', () =>
    refused([round.master, good, '--ledger', round.master, '--force'], 'output.is-input'));
  test('for --out and --ledger of one name', () =>
    refused([round.master, good, '--out', place('x.xlsx'), '--ledger', place('./x.xlsx')], 'output.same'));
  test('for --out that is there, without --force', async () => {
    const there = round.write('there.xlsx', '');
    await refused([round.master, good, '--out', there], 'output.exists');
  });
  test('for decisions that are not there', () =>
    refused([round.master, good, '--decisions', place('none.json')], 'file.missing'));
  test('for decisions that are no JSON', () =>
    refused([round.master, good, '--decisions', round.write('x.json', '{')], 'decisions.no-json'));
  test('for two periods of as many files', async () => {
    await round.split('2026-Q3', 'third');
    const other = round.write('third.xlsx', round.package('attt', 'third'));
    await refused([round.master, good, other], 'consolidate.period-tie');
  });
});

describe('status 1', () => {
  const looked = async (words: readonly string[]): Promise<Board> => {
    const { status, board } = await round.run(words);
    expect(status).toBe(1);
    return board;
  };

  test('for a conflict that is open', async () =>
    expect(await looked([conflicting])).toMatchObject({ conflicts: [{ decision: null }], merged: [] }));
  test('for a file that is rejected among others', async () =>
    expect((await looked([good, place('notes.pdf')])).files).toMatchObject([
      { file: good, status: 'accepted', code: null, message: null },
      { file: place('notes.pdf'), status: 'rejected', code: 'file.pdf' },
    ]));
  test('where every file is rejected, and then the ledger alone is written', async () => {
    const ledger = place('rejected.xlsx');
    const words = [place('notes.pdf'), '--out', place('never.xlsx'), '--ledger', ledger];
    expect(await looked(words)).toMatchObject({ out: null, ledger, missing: [{}, {}, {}] });
    expect([existsSync(place('never.xlsx')), existsSync(ledger)]).toEqual([false, true]);
  });
  test('for the master among the returns', async () =>
    expect((await looked([good, round.master])).files).toMatchObject([
      { file: good, status: 'accepted' },
      { file: round.master, status: 'rejected', code: 'master' },
    ]));
});

describe('status 0', () => {
  test('where units are missing and nothing else is to be looked at', async () => {
    const { status, board } = await round.run([good]);
    expect(status).toBe(0);
    expect(board.missing.map(({ unit }) => unit).sort()).toEqual(['attt', 'baochi']);
    expect(board.merged).toEqual([
      {
        ...{ table: 'NhiemVu', key: 'A.I.1', column: 'percent', before: '', after: 40 },
        ...{ unit: 'vienthong', file: good, cell: 'Nhiệm vụ!P2' },
      },
    ]);
  });
  test('where every conflict is decided, and a decision that fits nothing is only said', async () => {
    const [conflict] = (await round.run([conflicting])).board.conflicts;
    const decisions = [
      { id: conflict?.id, take: 'value', unit: 'baochi', reason: 'Theo báo cáo' },
      { id: 'gone', take: 'master' },
    ];
    const file = round.write('decisions.json', JSON.stringify({ version: 1, decisions }));
    const { status, board } = await round.run([conflicting, '--decisions', file]);
    expect([status, board.staleDecisions.map(({ id }) => id)]).toEqual([0, ['gone']]);
    expect(board.conflicts).toMatchObject([{ decision: decisions[0] }]);
    expect(board.files.map(({ cells }) => cells.conflict)).toEqual([1, 1]);
  });
});

describe('what is written', () => {
  const percentIn = async (file: string, key: string): Promise<unknown> => {
    const { tables } = await snapshotIn(readFileSync(file));
    return tables.NhiemVu?.rows.find((row) => row.key === key)?.cells.percent?.value;
  };

  test('is nothing in a rehearsal', async () => {
    const before = written();
    const words = [good, '--rehearse', '--out', place('r.xlsx'), '--ledger', place('r2.xlsx')];
    const { status, board } = await round.run(words);
    expect([status, board.merged.length, board.out, board.ledger]).toEqual([0, 1, null, null]);
    expect(written()).toEqual(before);
  });
  test('is the merged workbook and the ledger, and the master stays', async () => {
    const master = readFileSync(round.master);
    const words = [good, '--out', place('merged.xlsx'), '--ledger', place('ledger.xlsx'), '--by', 'Lan'];
    const { board } = await round.run(words);
    expect([board.out, board.ledger]).toEqual([place('merged.xlsx'), place('ledger.xlsx')]);
    expect(await percentIn(place('merged.xlsx'), 'A.I.1')).toBe(40);
    const { journal } = await snapshotIn(readFileSync(place('merged.xlsx')));
    expect(journal?.entries.at(-1)).toMatchObject({ by: 'Lan', facts: expect.anything() as unknown });
    expect(readFileSync(round.master).equals(master)).toBe(true);
  });
  test('is the master’s value where a conflict is open', async () => {
    const { status } = await round.run([conflicting, '--out', place('open.xlsx')]);
    expect([status, await percentIn(place('open.xlsx'), 'A.I.3')]).toEqual([1, null]);
  });
  test('is the ledger alone where only that is asked for', async () => {
    const before = written();
    await round.run([good, '--ledger', place('only.xlsx')]);
    expect(written().filter((name) => !before.includes(name))).toEqual(['only.xlsx']);
  });
});

describe('for a reader', () => {
  const text = async (...words: readonly string[]): Promise<string> =>
    (await call(['consolidate', round.master, ...words])).out;

  test('says who returned, who is missing, and that nothing was written', async () => {
    const out = await text(good, '--lang', 'en');
    expect(out).toContain('Period 2026-H2, that of most of the files.');
    expect(out).toContain('1 merged');
    expect(out).toContain('Not returned, 2 units:\n  Cục An toàn thông tin (attt)\n  Cục Báo chí (baochi)\n');
    expect(out).toContain('Nothing was written. Add --out');
  });
  test('shows both values of a conflict, and what was found in a rejected cell', async () => {
    const worded = await round.returned('worded.xlsx', 'attt', ['NhiemVu', 'A.I.2', 'doneOn', 'ngày 5/11']);
    const out = await text(conflicting, worded, '--rehearse');
    expect(out).toMatch(/vienthong: 40 .*\n\s+baochi: 60 /);
    expect(out).toContain('Nhiệm vụ A.I.3 · Tiến độ (%) · lúc gửi đi');
    expect(out).toContain('“ngày 5/11”');
    expect(out).toContain('Chạy thử: chưa ghi gì.');
    expect(out).toContain('Còn 1 nội dung chờ quyết định');
  });
});
