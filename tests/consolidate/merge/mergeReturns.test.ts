import { Failure } from '../../../src/plan/failure';
import type { Return } from '../../../src/consolidate/submission/submission';
import {
  adds,
  BC,
  conflicts,
  fates,
  file,
  handMaster,
  master,
  merged,
  misses,
  refused,
  refuses,
  row,
  says,
  VT,
} from './handMade';

const early = { changedAt: '2026-11-01T08:00:00Z', dated: 'document' } as const;
const late = { changedAt: '2026-11-02T08:00:00Z', dated: 'document' } as const;
const DONE = 'Hoàn thành';
const done = says('A.I.1', 'status', DONE);

describe('1: the period', () => {
  const ofPeriods = (...periods: (string | null)[]): Return[] =>
    periods.map((period, index) => file(`${index}.xlsx`, index === 0 ? VT : BC, { period }));
  const chosen = (periods: (string | null)[], asked: string | null = null): string | null =>
    merged(ofPeriods(...periods), master, asked).period;

  test('is that of most files', () => expect(chosen(['2026-H1', '2026-H2', '2026-H2'])).toBe('2026-H2'));
  test('is the one that was asked for', () => expect(chosen(['2026-H1'], '2026-H2')).toBe('2026-H2'));
  test('is nothing where no file says one', () => expect(chosen([null, null])).toBeNull());
  test('does not count files that say none', () => expect(chosen([null, null, '2026-H1'])).toBe('2026-H1'));

  test('of a tie is asked, naming the periods', () => {
    const tie = (): unknown => merged(ofPeriods('2026-H2', '2026-H1'));
    expect(tie).toThrow(new Failure('consolidate.period-tie', { periods: '2026-H1, 2026-H2' }));
    expect(merged(ofPeriods('2026-H2', '2026-H1'), master, '2026-H1').periodGiven).toBe(true);
  });

  test('refuses files of another one, none of whose cells counts', () => {
    const returns = [file('a', VT), file('b', BC), file('c', VT, { period: '2026-H1', changed: [done] })];
    const result = merged(returns);
    expect(result.files[2]).toMatchObject({
      status: 'rejected',
      message: { code: 'consolidate.other-period' },
    });
    expect(result.files[2]?.cells.total).toBe(0);
    expect(result.merged).toEqual([]);
  });
});

describe('2: the later of two files of a unit', () => {
  const order = (one: object, other: object): unknown => {
    const { files } = merged([file('a', VT, one), file('b', VT, other)]);
    return files.flatMap(({ file: name, message }) =>
      message ? [[name, message.code, message.params]] : [],
    );
  };
  const undated = { changedAt: null, dated: 'nothing' };
  const byFile = { changedAt: '2026-11-03T08:00:00', dated: 'file' };

  test.each([
    ['the document’s time', late, early, 'b', 'document', 'a'],
    ['the file’s time', byFile, { ...byFile, changedAt: '2026-11-02T08:00:00' }, 'b', 'file', 'a'],
    ['one of each', byFile, early, 'b', 'mixed', 'a'],
    ['the name where times are the same', early, early, 'a', 'name', 'b'],
    ['the name where one has none', late, undated, 'a', 'name', 'b'],
  ])('goes by %s', (_, one, other, superseded, by, last) => {
    expect(order(one, other)).toEqual([[superseded, `consolidate.superseded.${by}`, { file: last }]]);
  });

  test('goes by names for all where a single file has no time, so that the order is one', () => {
    const parts = (day: string | null): object => ({
      changedAt: day,
      dated: day === null ? 'nothing' : 'file',
    });
    const returns = [
      file('c', VT, parts('2026-11-01')),
      file('b', VT, parts(null)),
      file('a', VT, parts('2026-11-03')),
    ];
    expect(merged(returns).files.map(({ status }) => status)).toEqual([
      'superseded',
      'superseded',
      'accepted',
    ]);
  });
});

describe('3: a resubmission', () => {
  const two = (one: object, other: object, view = master) =>
    merged([file('a', VT, { ...early, ...one }), file('b', VT, { ...late, ...other })], view);

  test('overrules what the earlier file says otherwise', () => {
    const result = two({ changed: [done] }, { changed: [says('A.I.1', 'status', 'Tạm dừng')] });
    expect(result.merged).toMatchObject([{ after: 'Tạm dừng', file: 'b', unit: VT, before: '' }]);
    expect(fates(result, 'a')).toEqual({ unchanged: 100, superseded: 1 });
    expect(result.superseded).toMatchObject([{ value: DONE, file: 'a', by: 'b' }]);
  });

  test('that holds the cell as it went out may have withdrawn it: both are asked about', () => {
    const result = two({ changed: [done] }, {});
    expect(conflicts(result)).toEqual([
      ['A.I.1 status', 'withdrawn', '', '', [`${VT} a ${DONE}`, `${VT} b `]],
    ]);
    expect([fates(result, 'a'), fates(result, 'b')]).toEqual([
      { unchanged: 100, conflict: 1 },
      { unchanged: 99, conflict: 1 },
    ]);
  });

  test('says what it went out with, also where the coordinator changed the cell since', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'evidence', '5/QĐ']]);
    const sent = { changed: [says('A.I.1', 'evidence', '7/QĐ', '3/QĐ')] };
    const result = two(sent, { behind: [says('A.I.1', 'evidence', '3/QĐ', '3/QĐ')] }, view);
    expect(conflicts(result)).toEqual([
      ['A.I.1 evidence', 'withdrawn', '3/QĐ', '5/QĐ', [`${VT} a 7/QĐ`, `${VT} b 3/QĐ`]],
    ]);
  });

  test.each(['A.I.1', 'status'])('without the row or column (%s) leaves the earlier change', (gone) => {
    expect(two({ changed: [done] }, { without: [gone] }).merged).toMatchObject([{ file: 'a', after: DONE }]);
  });

  test('in which nothing can be read of the cell does not confirm the earlier change', () => {
    const result = two({ changed: [done] }, { rejected: [refuses('A.I.1', 'status', 'xong')] });
    expect(conflicts(result)).toEqual([['A.I.1 status', 'withdrawn', '', '', [`${VT} a ${DONE}`]]]);
    expect(fates(result, 'b')).toEqual({ unchanged: 100, rejected: 1 });
  });

  test('in between at its base is unchanged', () => {
    const between = file('b', VT, { ...late });
    const last = file('c', VT, { changedAt: '2026-11-03T00:00:00Z', dated: 'document' });
    const result = merged([file('a', VT, { ...early, changed: [done] }), between, last]);
    expect(result.conflicts[0]?.values.map(({ file: from }) => from)).toEqual(['a', 'c']);
    expect(fates(result, 'b')).toEqual({ unchanged: 100 });
  });

  test('that sends back the package’s base after a merge is asked about', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'status', DONE]]);
    const result = merged([file('b', VT, { withdrawn: [says('A.I.1', 'status', '', DONE)] })], view);
    expect(conflicts(result)).toEqual([['A.I.1 status', 'withdrawn', DONE, DONE, [`${VT} b `]]]);
  });

  test('is nothing to ask about where a later one holds what was merged', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'status', DONE]]);
    const back = { withdrawn: [says('A.I.1', 'status', '', DONE)] };
    const result = two(back, { taken: [says('A.I.1', 'status', DONE, DONE)] }, view);
    expect([result.conflicts, fates(result, 'a')]).toEqual([[], { unchanged: 101 }]);
  });

  test('whose change was merged before still overrules an earlier file', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'status', DONE]]);
    const first = { changed: [says('A.I.1', 'status', 'Tạm dừng', DONE)] };
    const result = two(first, { taken: [says('A.I.1', 'status', DONE, DONE)] }, view);
    expect([result.merged, result.conflicts, fates(result, 'a')]).toEqual([
      [],
      [],
      { unchanged: 100, superseded: 1 },
    ]);
  });

  test('of the other half of the work merges where each file lacks the rows of the other', () => {
    const result = two(
      { changed: [done], without: ['A.I.2'] },
      { changed: [says('A.I.2', 'status', DONE)], without: ['A.I.1'] },
    );
    expect(result.merged.map(({ place, file: from }) => [place.key, from])).toEqual([
      ['A.I.1', 'a'],
      ['A.I.2', 'b'],
    ]);
  });

  test('with an added row again asks once, with the last file', () => {
    const added = adds({ text: 'Việc mới', lead: 'Cục Viễn thông' });
    const result = two({ added: [added] }, { added: [added] });
    expect(result.requests).toMatchObject([{ kind: 'add-row', file: 'b' }]);
    expect(fates(result, 'a')).toEqual({ unchanged: 100, superseded: 2 });
  });

  test('without an added row of before asks for it all the same', () => {
    expect(two({ added: [adds({ text: 'Việc mới' })] }, {}).requests).toMatchObject([{ file: 'a' }]);
  });

  test('that has a removed row again asks for nothing', () => {
    const gone = { removed: [misses('A.I.1')], without: ['A.I.1'] };
    expect(two(gone, {}).requests).toEqual([]);
    expect(two({}, gone).requests).toMatchObject([{ kind: 'remove-row', key: 'A.I.1', file: 'b' }]);
  });
});

describe('4: the ancestor', () => {
  test('is what the cell is held against: where the workbook holds it, the change is merged', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'percent', 40]]);
    const result = merged([file('a', VT, { changed: [says('A.I.1', 'percent', 80, 40)] })], view);
    expect(result.merged).toMatchObject([{ before: 40, after: 80, sheet: 'Nhiệm vụ' }]);
  });

  test('that the coordinator left makes a conflict', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'percent', 50]]);
    const result = merged([file('a', VT, { changed: [says('A.I.1', 'percent', 80, 40)] })], view);
    expect(conflicts(result)).toEqual([['A.I.1 percent', 'both-changed', 40, 50, [`${VT} a 80`]]]);
  });
});

describe('5: an id', () => {
  const idOf = (value: number, holds = 50, base = 40): string | undefined => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'percent', holds]]);
    return merged([file('a', VT, { changed: [says('A.I.1', 'percent', value, base)] })], view).conflicts[0]
      ?.id;
  };

  test('stays while the values do, whatever the file is called', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'percent', 50]]);
    const renamed = merged([file('z', VT, { changed: [says('A.I.1', 'percent', 80, 40)] })], view);
    expect(renamed.conflicts[0]?.id).toBe(idOf(80));
    expect(idOf(80)).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['value', () => idOf(70)],
    ['master', () => idOf(80, 60)],
    ['base', () => idOf(80, 50, 30)],
  ])('is another one with another %s', (_, other) => expect(other()).not.toBe(idOf(80)));

  test('is never given twice: the same new row twice is two requests', () => {
    const result = merged([file('a', VT, { added: [adds({ text: 'Một' }), adds({ text: 'Một' })] })]);
    expect(new Set(result.requests.map(({ id }) => id)).size).toBe(2);
  });
});

describe('7: the count', () => {
  test('of every file adds up, and a refused file has no cells', () => {
    const result = merged([
      refused('0.xlsx'),
      file('a', VT, {
        changed: [done],
        rejected: [refuses('A.I.1', 'doneOn', 'hôm qua')],
        repeated: [says('A.I.2', 'status', '')],
        added: [adds({ key: 'X', text: 'Việc mới' }, 'X')],
      }),
    ]);
    expect(fates(result, 'a')).toEqual({
      unchanged: 100,
      merged: 1,
      rejected: 1,
      superseded: 1,
      requested: 2,
    });
    expect(result.files[0]).toMatchObject({ status: 'rejected', cells: { total: 0, unchanged: 0 } });
    expect(result.rejected).toMatchObject([{ file: 'a', found: 'hôm qua', unit: VT }]);
  });
});

describe('9: both sides and several leads', () => {
  const both = (one: string, other: string, view = master) =>
    merged(
      [
        file('a', VT, { changed: one === '' ? [] : [says('A.I.2', 'status', one)] }),
        file('b', BC, { changed: other === '' ? [] : [says('A.I.2', 'status', other)] }),
      ],
      view,
    );
  const view = handMaster([['NhiemVu', 'A.I.2', 'status', DONE]]);

  test('the same change on both sides is unchanged', () => {
    expect(fates(both(DONE, '', view), 'a')).toEqual({ unchanged: 101 });
  });

  test('leads that agree are one entry', () => {
    const result = both(DONE, DONE);
    expect(result.merged).toMatchObject([{ file: 'a', unit: VT, also: [{ file: 'b', unit: BC }] }]);
    expect(fates(result, 'b')).toEqual({ unchanged: 100, merged: 1 });
  });

  test('one that left the base does not contradict', () => {
    expect(both('', DONE).merged).toMatchObject([{ file: 'b', also: [] }]);
  });

  test('leads that differ are one conflict', () => {
    expect(conflicts(both(DONE, 'Tạm dừng'))).toEqual([
      ['A.I.2 status', 'units-differ', '', '', [`${VT} a ${DONE}`, `${BC} b Tạm dừng`]],
    ]);
  });

  test('one that says what the workbook says by now is unchanged, and the other is asked about', () => {
    const result = both(DONE, 'Tạm dừng', view);
    expect(conflicts(result)).toEqual([['A.I.2 status', 'both-changed', '', DONE, [`${BC} b Tạm dừng`]]]);
    expect(fates(result, 'a')).toEqual({ unchanged: 101 });
  });
});

describe('10: rights', () => {
  const asked = (unit: string, ...changed: ReturnType<typeof says>[]) =>
    merged([file('a', unit, { changed })]).requests.map(({ kind, key, column, before, after }) => [
      kind,
      key,
      column,
      before,
      after,
    ]);

  test('are the lead’s in its own rows', () => expect(asked(VT, done)).toEqual([]));
  test('are nobody’s in the plan’s own columns', () =>
    expect(asked(VT, says('A.I.1', 'result', 'Khác', 'Báo cáo'))).toHaveLength(1));
  test('are not the coordinating unit’s in the row of the task', () =>
    expect(asked(BC, done)).toEqual([['change', 'A.I.1', 'status', '', DONE]]));
  test('are the coordinating unit’s in its own row of Phối hợp', () =>
    expect(asked(BC, says(row('A.I.1', BC), 'contribution', 'Góp ý'))).toEqual([]));
  test('are not another unit’s there, its lead’s neither', () =>
    expect(asked(VT, says(row('A.I.1', BC), 'contribution', 'Góp ý'))).toHaveLength(1));
  test('are none in a row that the package did not have', () =>
    expect(asked(VT, says('A.I.1', 'status', DONE, null))).toHaveLength(1));

  test('missing, a change is a request also where the master changed too', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'evidence', '5/QĐ']]);
    const result = merged([file('a', BC, { changed: [says('A.I.1', 'evidence', '7/QĐ', '3/QĐ')] })], view);
    expect(result.requests).toMatchObject([{ before: '5/QĐ', after: '7/QĐ' }]);
  });

  test('do not matter where the value is the workbook’s own', () => {
    const view = handMaster([['NhiemVu', 'A.I.1', 'status', DONE]]);
    expect(fates(merged([file('a', BC, { changed: [done] })], view), 'a')).toEqual({ unchanged: 101 });
  });

  test('name the row of Phối hợp by its unit, beside the sender', () => {
    const result = merged([file('a', VT, { changed: [says(row('A.I.1', BC), 'request', 'Gia hạn')] })]);
    expect(result.requests).toMatchObject([{ table: 'PhoiHop', of: 'Cục Báo chí', unit: VT }]);
  });

  test('a row that the workbook has no more is not asked to be removed', () => {
    expect(merged([file('a', VT, { removed: [misses('A.I.8'), misses('A.I.1')] })]).requests).toMatchObject([
      { key: 'A.I.1', kind: 'remove-row', before: null, after: null },
    ]);
  });
});

describe('11: rows that stand twice', () => {
  test('and differ are one conflict of all of them', () => {
    const differing = [says('A.I.1', 'status', DONE), says('A.I.1', 'status', 'Tạm dừng', '', 7)];
    const result = merged([file('a', VT, { differing })]);
    expect(conflicts(result)).toEqual([
      ['A.I.1 status', 'rows-differ', '', '', [`${VT} a Tạm dừng`, `${VT} a ${DONE}`].sort()],
    ]);
    expect(fates(result, 'a')).toEqual({ unchanged: 100, conflict: 2 });
  });

  test('draw in what another lead says of the cell', () => {
    const differing = [says('A.I.2', 'status', DONE), says('A.I.2', 'status', 'Tạm dừng', '', 7)];
    const other = file('b', BC, { changed: [says('A.I.2', 'status', DONE)] });
    expect(merged([file('a', VT, { differing }), other]).conflicts[0]?.values).toHaveLength(3);
  });

  test('and agree count once, the others as superseded by their own file', () => {
    const repeated = [says('A.I.1', 'status', DONE, '', 7)];
    const result = merged([file('a', VT, { changed: [done], repeated })]);
    expect(result.superseded).toMatchObject([{ file: 'a', by: 'a' }]);
    expect(fates(result, 'a')).toEqual({ unchanged: 100, merged: 1, superseded: 1 });
  });
});

describe('12: recognising', () => {
  test('without its carriers, every difference is asked about, rights aside', () => {
    const changed = [says('A.I.1', 'status', DONE, null), says('A.I.3', 'result', 'Khác', null)];
    const result = merged([file('a', VT, { threeWay: false, changed })]);
    expect(result.conflicts.map(({ why, base }) => [why, base])).toEqual([
      ['no-base', null],
      ['no-base', null],
    ]);
    expect([result.merged, result.requests]).toEqual([[], []]);
  });

  test('a file whose unit nobody knows supersedes no other one', () => {
    const unknown = { threeWay: false, changed: [says('A.I.1', 'status', DONE, null)] };
    const result = merged([file('a', null, unknown), file('b', null, unknown)]);
    expect(result.files.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    expect(result.conflicts).toHaveLength(1);
  });

  test('of the same bytes twice the path that sorts first counts', () => {
    const bytes = { checksum: 'same', changed: [done], rejected: [refuses('A.I.2', 'doneOn', '?')] };
    const result = merged([file('b', VT, bytes), file('a', VT, bytes)]);
    expect(result.merged).toMatchObject([{ file: 'a', also: [] }]);
    expect(result.files[1]).toMatchObject({
      status: 'superseded',
      message: { code: 'consolidate.same-bytes' },
    });
    expect(fates(result, 'b')).toEqual({ unchanged: 100, rejected: 1, superseded: 1 });
  });
});

describe('13: units', () => {
  test('from which nothing was accepted are missing', () => {
    const result = merged(
      [file('a', VT), refused('b'), file('c', BC, { period: '2026-H1' })],
      master,
      '2026-H2',
    );
    expect(result.missing).toEqual([{ unit: BC, name: 'Cục Báo chí' }]);
  });
});

describe('the answer', () => {
  const returns = [
    file('a', VT, { ...early, changed: [done, says('A.I.2', 'status', DONE)], notes: [{ code: 'x' }] }),
    file('b', VT, { ...late, changed: [says('A.I.2', 'status', 'Tạm dừng')] }),
    file('c', BC, { changed: [says('A.I.2', 'status', DONE), says('A.I.1', 'result', 'Khác', '?')] }),
    refused('d'),
  ];

  test('is the same in whatever order files come', () => {
    expect(JSON.stringify(merged([...returns].reverse()))).toBe(JSON.stringify(merged(returns)));
  });

  test('says the first note of a file where nothing else is to be said', () => {
    expect(merged([returns[0] ?? refused('')]).files[0]).toMatchObject({ message: { code: 'x' } });
  });

  test('of packages that nobody touched changes nothing', () => {
    const result = merged([file('a', VT), file('b', BC)]);
    expect([result.merged, result.conflicts, result.requests, result.rejected]).toEqual([[], [], [], []]);
  });

  test('refuses, and shows, a cell for which the workbook has no place', () => {
    const lost = says({ table: 'NhiemVu', key: 'A.I.7' }, 'status', DONE);
    const result = merged([file('a', VT, { changed: [lost] })]);
    expect(result.rejected).toMatchObject([
      { found: DONE, message: { code: 'consolidate.rejected.no-place' } },
    ]);
  });
});
