import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { call } from '../call';
import { Round, savedAt, snapshotIn, typed, type Board, type Edit } from './round';

const round = new Round();
const VT = 'vienthong_2026-H2.xlsx';
const DAY = (day: number): string => `2026-12-${String(day).padStart(2, '0')}T08:00:00Z`;

beforeAll(() => round.begin());

/** A unit's file with cells typed in, saved at a moment. */
async function sent(name: string, unit: string, moment: string, ...edits: readonly Edit[]): Promise<string> {
  return round.write(name, savedAt(await typed(round.package(unit), edits), moment));
}

/** The board of these files, whose account closes. */
async function board(files: readonly string[], ...words: readonly string[]): Promise<Board> {
  const answer = await round.run([...files, ...words]);
  for (const { cells } of answer.board.files) {
    const { total, ...fates } = cells;
    expect(Object.values(fates).reduce((sum, each) => sum + each, 0)).toBe(total);
  }
  return answer.board;
}

const percent = (value: number, key = 'A.I.1'): Edit => ['NhiemVu', key, 'percent', value];

describe('1 Period', () => {
  test('that of most of the files is taken, and files of another one are rejected', async () => {
    await round.split('2026-Q3', 'q3');
    const files = [
      await sent('1/a.xlsx', 'vienthong', DAY(1)),
      await sent('1/b.xlsx', 'attt', DAY(1)),
      round.write('1/c.xlsx', round.package('baochi', 'q3')),
    ];
    const most = await board(files);
    expect(most.period).toBe('2026-H2');
    expect(most.files.map(({ status, code }) => [status, code])).toEqual([
      ['accepted', null],
      ['accepted', null],
      ['rejected', 'other-period'],
    ]);
    const asked = await board(files, '--period', '2026-q3');
    expect([asked.period, asked.files.map(({ status }) => status)]).toEqual([
      '2026-Q3',
      ['rejected', 'rejected', 'accepted'],
    ]);
  });
});

describe('2 Later, 3 Resubmission', () => {
  test('the document’s own time decides, whatever the names, and the message says so', async () => {
    const files = [
      await sent('2/a.xlsx', 'vienthong', DAY(9), percent(60)),
      await sent('2/z.xlsx', 'vienthong', DAY(3), percent(40)),
    ];
    const answer = await board(files);
    expect(answer.files.map(({ status, code }) => [status, code])).toEqual([
      ['accepted', null],
      ['superseded', 'superseded.document'],
    ]);
    expect(answer.merged).toMatchObject([{ after: 60, file: files[0] }]);
    expect(answer.files[1]?.cells).toMatchObject({ superseded: 1, merged: 0 });
  });
  test('what the later file holds as it went out is asked about', async () => {
    const answer = await board([
      await sent('3/a.xlsx', 'vienthong', DAY(1), percent(40), [
        'NhiemVu',
        'A.I.3',
        'difficulties',
        'Thiếu vốn',
      ]),
      await sent('3/b.xlsx', 'vienthong', DAY(2), percent(50)),
    ]);
    expect(answer.merged).toMatchObject([{ after: 50 }]);
    expect(answer.conflicts).toMatchObject([
      { column: 'difficulties', why: 'withdrawn', values: [{ value: 'Thiếu vốn' }, { value: '' }] },
    ]);
  });
});

test('4 Ancestor: what was merged from the unit before is its base, and going back to the package is asked', async () => {
  const first = await sent('4/first.xlsx', 'vienthong', DAY(1), percent(40));
  const merged = round.place('4/merged.xlsx');
  await round.run([first, '--out', merged]);
  const onward = await sent('4/onward.xlsx', 'vienthong', DAY(2), percent(70));
  expect((await round.run([onward], merged)).board.merged).toMatchObject([{ before: 40, after: 70 }]);
  const back = await sent('4/back.xlsx', 'vienthong', DAY(3));
  expect((await round.run([back], merged)).board.conflicts).toMatchObject([
    { why: 'withdrawn', base: 40, master: 40, values: [{ value: '' }] },
  ]);
});

test('5 Decisions: an id changes with what it is about, and then touches nothing', async () => {
  const conflict = async (value: number): Promise<Board> =>
    board([
      await sent('5/a.xlsx', 'vienthong', DAY(1), percent(40, 'A.I.3')),
      await sent('5/b.xlsx', 'baochi', DAY(1), percent(value, 'A.I.3')),
    ]);
  const { id } = (await conflict(60)).conflicts[0] ?? { id: '' };
  expect((await conflict(61)).conflicts[0]?.id).not.toBe(id);
  const decisions = [{ id, take: 'other', value: 50, reason: 'Trung bình' }];
  const file = round.write('5/decisions.json', JSON.stringify({ version: 1, decisions }));
  const files = [round.place('5/a.xlsx'), round.place('5/b.xlsx')];
  expect((await board(files, '--decisions', file)).staleDecisions).toMatchObject([{ id }]);
  await conflict(60);
  const decided = await board(files, '--decisions', file);
  expect(decided).toMatchObject({
    staleDecisions: [],
    conflicts: [{ decision: { take: 'other', value: 50 } }],
  });
});

test('5 Decisions that stand on the sheet Hợp nhất count too, and the file of decisions wins over them', async () => {
  const files = [
    await sent('5s/a.xlsx', 'vienthong', DAY(1), percent(40, 'A.I.3')),
    await sent('5s/b.xlsx', 'baochi', DAY(1), percent(60, 'A.I.3')),
  ];
  await round.run([...files, '--out', round.place('5s/open.xlsx')]);
  const [open] = (await round.run(files)).board.conflicts;
  const id = open?.id ?? '';
  const bytes = await typed(readFileSync(round.place('5s/open.xlsx')), [['HopNhat', id, 'decision', 'Giữ']]);
  const saved = round.write('5s/saved.xlsx', bytes);
  const kept = await round.run(files, saved);
  expect([kept.status, kept.board.conflicts]).toMatchObject([0, [{ id, decision: { take: 'master' } }]]);
  const book = round.write(
    '5s/d.json',
    JSON.stringify({ version: 1, decisions: [{ id, take: 'other', value: 50 }] }),
  );
  const out = round.place('5s/out.xlsx');
  const won = await round.run([...files, '--decisions', book, '--out', out], saved);
  expect([won.status, won.board.conflicts]).toMatchObject([0, [{ decision: { take: 'other', value: 50 } }]]);
  const task = (await snapshotIn(readFileSync(out))).tables.NhiemVu?.rows.find(({ key }) => key === 'A.I.3');
  expect(task?.cells.percent?.value).toBe(50);
});

test('5 Decisions about whole rows are applied once, and the next run on the result has nothing open or stale', async () => {
  const file = await sent('5r/a.xlsx', 'vienthong', DAY(1), ['NhiemVu', 'A.I.1', 'key', 'X.9']);
  const asked = (await board([file])).requests;
  expect(asked.map(({ kind }) => kind)).toEqual(['remove-row', 'add-row']);
  const book = (take: string): string =>
    round.write(
      `5r/${take}.json`,
      JSON.stringify({ version: 1, decisions: asked.map(({ id }) => ({ id, take })) }),
    );
  for (const take of ['value', 'master']) {
    const out = round.place(`5r/${take}.xlsx`);
    expect((await round.run([file, '--decisions', book(take), '--out', out])).status).toBe(0);
    const again = await round.run([file], out);
    expect([again.status, again.board.staleDecisions, again.board.merged]).toEqual([0, [], []]);
    const lines = (await snapshotIn(readFileSync(out))).tables.HopNhat?.rows ?? [];
    const written = lines.filter(({ cells }) => cells.decision?.text !== '');
    expect(written.length).toBeGreaterThan(2);
    expect(written.every(({ cells }) => cells.result?.text !== '')).toBe(true);
  }
});

test('6 Status: superseded files and missing units alone do not raise it', async () => {
  const files = [
    await sent('6/a.xlsx', 'vienthong', DAY(1), percent(40)),
    await sent('6/b.xlsx', 'vienthong', DAY(2), percent(50)),
  ];
  const { status, board: answer } = await round.run(files);
  expect([status, answer.missing.length, answer.files.map((file) => file.status)]).toEqual([
    0,
    2,
    ['superseded', 'accepted'],
  ]);
});

describe('7 What is counted', () => {
  test('an untouched package is unchanged to the last cell', async () => {
    const answer = await board([round.write(VT, round.package('vienthong'))]);
    const { total, unchanged } = answer.files[0]?.cells ?? {};
    expect(total).toBeGreaterThan(100);
    expect(unchanged).toBe(total);
  });
  test('an edited computed cell counts and is rejected', async () => {
    const whole = (await board([round.write('7/a.xlsx', round.package('vienthong'))])).files[0]?.cells.total;
    const answer = await board([
      await sent('7/b.xlsx', 'vienthong', DAY(1), ['NhiemVu', 'A.I.1', 'deadlineKind', 'Định kỳ']),
    ]);
    expect(answer.rejected).toMatchObject([{ code: 'computed', found: 'Định kỳ' }]);
    expect(answer.files[0]?.cells).toMatchObject({ total: (whole ?? 0) + 1, rejected: 1 });
  });
});

describe('8 Equal by meaning', () => {
  const day: Edit = ['NhiemVu', 'A.I.1', 'doneOn', '05/11/2026'];
  test.each<[string, Edit, unknown]>([
    ['a day as text', day, '2026-11-05'],
    ['a day as a serial number', ['NhiemVu', 'A.I.1', 'doneOn', 46_331], '2026-11-05'],
    ['a number with a comma', ['NhiemVu', 'A.I.1', 'percent', '37,5'], 37.5],
    ['a percent with its sign', ['NhiemVu', 'A.I.1', 'percent', '75 %'], 75],
    ['a status in capitals', ['NhiemVu', 'A.I.1', 'status', 'HOÀN THÀNH'], 'Hoàn thành'],
    ['a text in NFD', ['NhiemVu', 'A.I.1', 'evidence', 'Số 1'.normalize('NFD')], 'Số 1'.normalize('NFC')],
  ])('%s is read', async (_, edit, after) => {
    expect((await board([await sent('8/a.xlsx', 'vienthong', DAY(1), edit)])).merged).toMatchObject([
      { after },
    ]);
  });
  test.each<[string, Edit, string]>([
    ['a day in words', ['NhiemVu', 'A.I.1', 'doneOn', 'cuối tháng 11'], 'date-in-words'],
    ['a month before its day', ['NhiemVu', 'A.I.1', 'doneOn', '11/25/2026'], 'month-first'],
    ['a percent above a hundred', percent(120), 'percent'],
    ['another status', ['NhiemVu', 'A.I.1', 'status', 'Gần xong'], 'status'],
    ['an error', ['NhiemVu', 'A.I.1', 'percent', { error: '#N/A' }], 'error-value'],
  ])('%s is rejected with what was found', async (_, edit, code) => {
    const answer = await board([await sent('8/b.xlsx', 'vienthong', DAY(1), edit)]);
    expect([answer.merged, answer.rejected]).toMatchObject([
      [],
      [{ code, cell: expect.any(String) as string }],
    ]);
  });
});

describe('9 Several leads', () => {
  const both = async (one: number, other: number): Promise<Board> =>
    board([
      await sent('9/a.xlsx', 'vienthong', DAY(1), percent(one, 'A.I.3')),
      await sent('9/b.xlsx', 'baochi', DAY(1), percent(other, 'A.I.3')),
    ]);
  test('that agree make one entry', async () =>
    expect((await both(40, 40)).merged).toMatchObject([{ unit: 'vienthong', also: [{ unit: 'baochi' }] }]));
  test('that differ make a conflict', async () =>
    expect((await both(40, 60)).conflicts).toMatchObject([{ why: 'units-differ', base: '' }]));
  test('of which one left the cell alone do not contradict', async () =>
    expect(
      (
        await board([
          await sent('9/a.xlsx', 'vienthong', DAY(1), percent(40, 'A.I.3')),
          await sent('9/b.xlsx', 'baochi', DAY(1)),
        ])
      ).merged,
    ).toMatchObject([{ after: 40 }]));
});

describe('10 Rights', () => {
  test('a column of the coordinator’s is a request', async () =>
    expect(
      (await board([await sent('10/a.xlsx', 'vienthong', DAY(1), ['NhiemVu', 'A.I.1', 'result', 'Báo cáo'])]))
        .requests,
    ).toMatchObject([{ kind: 'change', column: 'result', after: 'Báo cáo', unit: 'vienthong' }]));
  test('another unit’s row of PhoiHop is a request, which names whose row it is', async () => {
    const rows: Edit = ['PhoiHop', 'A.I.1 Cục An toàn thông tin', 'contribution', 'Không góp ý'];
    const { requests } = await board([await sent('10/b.xlsx', 'vienthong', DAY(1), rows)]);
    expect(requests).toMatchObject([{ table: 'PhoiHop', of: 'Cục An toàn thông tin', unit: 'vienthong' }]);
  });
  test('its own row of PhoiHop is merged', async () => {
    const row: Edit = ['PhoiHop', 'A.I.1 Cục An toàn thông tin', 'contribution', 'Đã góp ý'];
    const { merged } = await board([await sent('10/c.xlsx', 'attt', DAY(1), row)]);
    expect(merged).toMatchObject([
      { table: 'PhoiHop', key: 'A.I.1', of: 'Cục An toàn thông tin', unit: 'attt' },
    ]);
  });
  test('a row that the master lacks is asked for, and granted gets a new key', async () => {
    const file = await sent('10/d.xlsx', 'vienthong', DAY(1), ['NhiemVu', 'A.I.3', 'key', 'Z.9']);
    const { requests } = await board([file]);
    expect(requests.map(({ kind, key, after }) => [kind, key, typeof after])).toEqual(
      expect.arrayContaining([
        ['add-row', 'Z.9', 'object'],
        ['remove-row', 'A.I.3', 'object'],
      ]),
    );
    const decisions = requests.map(({ id, kind }) => ({ id, take: kind === 'add-row' ? 'value' : 'master' }));
    const book = round.write('10/decisions.json', JSON.stringify({ version: 1, decisions }));
    const out = round.place('10/out.xlsx');
    expect((await round.run([file, '--decisions', book, '--out', out])).status).toBe(0);
    const rows = (await snapshotIn(readFileSync(out))).tables.NhiemVu?.rows ?? [];
    expect(rows.map(({ key }) => key)).toEqual([
      ...'A.I.1 A.I.2 A.I.3 B.I.1'.split(' '),
      expect.stringMatching(/^(?!Z)/),
    ]);
    expect(rows.at(-1)?.cells.lead?.text).toBe('Cục Viễn thông, Cục Báo chí');
  });
});

describe('11 Finding columns', () => {
  /** The package with that text replaced in every part, as if the unit had renamed what bears it. */
  const renamed = async (name: string, from: string, to: string): Promise<string> => {
    const parts = Object.entries(unzipSync(await typed(round.package('vienthong'), [percent(40)])));
    const changed = parts.map(([part, bytes]) => {
      const isMarkup = /^xl\/(?:workbook|sharedStrings|tables\/)/.test(part);
      return [part, isMarkup ? strToU8(strFromU8(bytes).replaceAll(from, to)) : bytes] as const;
    });
    return round.write(name, zipSync(Object.fromEntries(changed)));
  };

  test('a sheet that was renamed is found by its table, and that is said', async () => {
    const answer = await board([await renamed('11/a.xlsx', 'name="Nhiệm vụ"', 'name="Việc của Cục"')]);
    expect(answer.merged).toMatchObject([{ after: 40, cell: 'Việc của Cục!P2' }]);
    expect(answer.files[0]?.notes).toMatchObject([{ code: 'sheet-renamed' }]);
  });
  test('a heading that was renamed is found by the number of its column, and that is said', async () => {
    const answer = await board([await renamed('11/b.xlsx', 'Tiến độ (%)', 'Phần trăm')]);
    expect(answer.merged).toMatchObject([{ column: 'percent', after: 40 }]);
    expect(answer.files[0]?.notes).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'column-renamed' })]) as unknown[],
    );
  });
});

describe('12 Recognising', () => {
  test('a file named after another unit counts for the unit that it carries, and that is said', async () => {
    const { files, missing } = await board([await sent('12/attt_2026-H2.xlsx', 'vienthong', DAY(1))]);
    expect(files).toMatchObject([{ unit: 'vienthong', status: 'accepted', code: 'named-after-other' }]);
    expect(missing.map(({ unit }) => unit)).toContain('attt');
  });
  test('the same bytes twice count once, by the name that sorts first', async () => {
    const bytes = await typed(round.package('vienthong'), [percent(40)]);
    const answer = await board([round.write('12/b.xlsx', bytes), round.write('12/a.xlsx', bytes)]);
    expect(answer.files.map(({ status, code }) => [status, code])).toEqual([
      ['accepted', null],
      ['superseded', 'same-bytes'],
    ]);
    expect(answer.merged).toHaveLength(1);
  });
});

test('13 Who gets a row: a unit without one is not missing', async () => {
  const { missing } = await board([await sent('13/a.xlsx', 'vienthong', DAY(1))]);
  expect(missing.map(({ unit }) => unit).sort()).toEqual(['attt', 'baochi']);
});

test('the order in which files are given is no matter', async () => {
  const files = [
    await sent('o/c.xlsx', 'vienthong', DAY(1), percent(40), percent(10, 'A.I.3')),
    await sent('o/a.xlsx', 'vienthong', DAY(2), percent(50)),
    await sent('o/b.xlsx', 'baochi', DAY(1), percent(20, 'A.I.3')),
  ];
  const answer = await board(files);
  expect(await board([...files].reverse())).toEqual(answer);
});

test('files, their folder and an archive of them come to the same', async () => {
  const one = await sent('same/a.xlsx', 'vienthong', DAY(1), percent(40), percent(10, 'A.I.3'));
  const two = await sent('same/b.xlsx', 'baochi', DAY(1), percent(20, 'A.I.3'));
  const entries = { 'Gửi/a.xlsx': readFileSync(one), 'Gửi/b.xlsx': readFileSync(two), 'c.zip': zipSync({}) };
  const archive = round.write('same.zip', zipSync(entries));
  const files = await board([one, two]);
  expect(await board([round.place('same')])).toEqual(files);
  const zipped = await board([archive]);
  expect(zipped.merged).toMatchObject([{ after: 40, file: `${archive}!Gửi/a.xlsx`, cell: 'Nhiệm vụ!P2' }]);
  expect(zipped.conflicts).toHaveLength(files.conflicts.length);
  expect(zipped.files.map(({ status, code }) => [status, code])).toEqual([
    ['accepted', null],
    ['accepted', null],
    ['rejected', 'returned.archive-within'],
  ]);
});

describe('Late', () => {
  test('is told by the day that is asked for: who saved later, and who is missing after it', async () => {
    const files = [
      await sent('late/a.xlsx', 'vienthong', '2026-11-03T08:00:00Z', percent(40)),
      await sent('late/b.xlsx', 'baochi', '2026-11-05T08:00:00Z'),
    ];
    const { answerBy, late } = (await board(files)) as Board & Record<string, unknown>;
    expect([answerBy, late]).toEqual([null, []]);
    expect(await board([...files, '--answer-by', '2026-11-04'])).toMatchObject({
      answerBy: '2026-11-04',
      late: [
        { unit: 'baochi', name: 'Cục Báo chí', file: files[1], savedOn: '2026-11-05' },
        { unit: 'attt', file: null, savedOn: null },
      ],
    });
    const { out } = await call(['consolidate', round.master, ...files, '--answer-by', '2026-11-04']);
    expect(out).toContain('Gửi trễ hạn, 1 đơn vị');
    expect(out).toContain('Cục Báo chí (baochi): ');
    expect(out).toContain('Chưa gửi về, 1 đơn vị, đã quá hạn gửi 04/11/2026:');
  });

  test('needs a day', async () => {
    const { status, out } = await call([
      'consolidate',
      round.master,
      round.master,
      '--answer-by',
      'mai',
      '--json',
    ]);
    expect([status, JSON.parse(out)]).toMatchObject([2, { error: { code: 'usage.value' } }]);
  });
});
