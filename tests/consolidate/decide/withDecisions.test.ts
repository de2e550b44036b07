import type { Consolidation, Decision } from '../../../src/consolidate/consolidation';
import { decideBy, type DecisionRule } from '../../../src/consolidate/decide/decideBy';
import { decisionsOf, needsLook, openCount } from '../../../src/consolidate/decide/isOpen';
import { withDecisions } from '../../../src/consolidate/decide/withDecisions';
import { adds, BC, file, master, merged, misses, refused, says, VT } from '../merge/handMade';

const DONE = 'Hoàn thành';
const PAUSED = 'Tạm dừng';
const early = { changedAt: '2026-11-01T08:00:00Z', dated: 'document' } as const;
const late = { changedAt: '2026-11-02T08:00:00Z', dated: 'document' } as const;

/** One conflict of two leads about a status, one of two files of a unit about a percent, one request. */
const open = merged([
  file('a', VT, {
    ...early,
    changed: [says('A.I.2', 'status', DONE), says('A.I.1', 'percent', 40)],
  }),
  file('b', VT, { ...late, changed: [says('A.I.2', 'status', DONE)] }),
  file('c', BC, { changed: [says('A.I.2', 'status', PAUSED), says('A.I.1', 'doneOn', '2026-11-05')] }),
]);
const [percent, status] = open.conflicts.map(({ id }) => id);
const request = open.requests[0]?.id;
const ids = { percent: percent ?? '', status: status ?? '', request: request ?? '' };

const decided = (...decisions: Decision[]): Consolidation => withDecisions(open, decisions);
const stale = (...decisions: Decision[]): unknown =>
  decided(...decisions).staleDecisions.map(({ id, message }) => [id, message.code]);

describe('a decision', () => {
  test('is carried by its conflict or request', () => {
    const result = decided(
      { id: ids.status, take: 'value', unit: BC, reason: 'Đã hỏi' },
      { id: ids.percent, take: 'master' },
      { id: ids.request, take: 'value' },
    );
    expect(decisionsOf(result).map(({ id }) => id)).toEqual([ids.percent, ids.status, ids.request]);
    expect([openCount(open), openCount(result), needsLook(open), needsLook(result)]).toEqual([
      3,
      0,
      true,
      false,
    ]);
    expect(result.staleDecisions).toEqual([]);
  });

  test('brings another value into the form of its column', () => {
    const value = decided({ id: ids.percent, take: 'other', value: '75%' }).conflicts[0]?.decision?.value;
    expect(value).toBe(75);
    expect(decided({ id: ids.request, take: 'other', value: '5/11/2026' }).requests[0]?.decision?.value).toBe(
      '2026-11-05',
    );
  });

  test('names the file and the cell where a unit says two things', () => {
    const [value] = open.conflicts[0]?.values ?? [];
    const cell = `${value?.sheet}!${value?.cell}`;
    expect(stale({ id: ids.percent, take: 'value', unit: VT })).toEqual([
      [ids.percent, 'consolidate.stale.several'],
    ]);
    expect(stale({ id: ids.percent, take: 'value', unit: VT, file: 'a', cell })).toEqual([]);
  });

  test.each<[string, string, Decision[]]>([
    ['is about nothing here', 'gone', [{ id: 'nothing', take: 'master' }]],
    ['names a unit that said nothing', 'no-value', [{ id: ids.status, take: 'value', unit: 'vp' }]],
    ['names another file of a request', 'no-value', [{ id: ids.request, take: 'value', file: 'a' }]],
    ['has a value that is no day', 'other', [{ id: ids.request, take: 'other', value: 'mai' }]],
    ['has a percent above 100', 'other', [{ id: ids.percent, take: 'other', value: 101 }]],
    [
      'contradicts another one',
      'contradictory',
      [
        { id: ids.status, take: 'value', unit: BC },
        { id: ids.status, take: 'value', unit: VT },
      ],
    ],
  ])('that %s touches nothing and is said', (_, code, decisions) => {
    expect(stale(...decisions)).toEqual([[decisions[0]?.id, `consolidate.stale.${code}`]]);
    expect(openCount(decided(...decisions))).toBe(3);
  });

  test('twice the same is one', () => {
    const same = { id: ids.status, take: 'value', unit: BC } as const;
    expect(stale(same, { ...same, reason: 'Nhắc lại' })).toEqual([]);
  });

  test('about a row can only grant or refuse it', () => {
    const rows = merged([file('a', VT, { added: [adds({ text: 'Mới' })], removed: [misses('A.I.3')] })]);
    const others = rows.requests.map(({ id }) => ({ id, take: 'other', value: 'x' }) as const);
    expect(withDecisions(rows, others).staleDecisions.map(({ message }) => message.code)).toEqual([
      'consolidate.stale.row',
      'consolidate.stale.row',
    ]);
  });

  test('cannot add a row of Phối hợp that nothing names', () => {
    const row = { ...adds({ contribution: 'Góp ý' }), table: 'PhoiHop' } as const;
    const rows = merged([file('a', VT, { added: [row] })]);
    const grant = rows.requests.map(({ id }) => ({ id, take: 'value' }) as const);
    expect(withDecisions(rows, grant).staleDecisions).toMatchObject([
      { message: { code: 'consolidate.stale.row-unnamed' } },
    ]);
  });

  test('that would write another value than one granted for the same cell is said, and both stay open', () => {
    const two = merged([
      file('a', VT, { changed: [says('A.I.1', 'result', 'Một', 'Cũ')] }),
      file('b', BC, { changed: [says('A.I.1', 'result', 'Hai', 'Cũ')] }),
    ]);
    const grant = two.requests.map(({ id }) => ({ id, take: 'value' }) as const);
    const result = withDecisions(two, grant);
    expect(result.staleDecisions.map(({ message }) => message.code)).toEqual([
      'consolidate.stale.clash',
      'consolidate.stale.clash',
    ]);
    expect(openCount(result)).toBe(2);
    expect(openCount(withDecisions(two, grant.slice(0, 1)))).toBe(1);
  });
});

describe('a person', () => {
  test('must look at a rejected file, not at a missing unit', () => {
    expect(needsLook(merged([file('a', VT)]))).toBe(false);
    expect(needsLook(merged([file('a', VT), refused('b')]))).toBe(true);
  });
});

describe('a rule', () => {
  const by = (rule: DecisionRule): unknown =>
    decideBy(rule, open, master).map(({ id, take, unit, reason }) => [id, take, unit, reason]);

  test('for a cell decides that one, with its reason', () => {
    const rule = { scope: { of: 'cell', id: ids.status }, take: 'master', reason: 'Đã họp' } as const;
    expect(by(rule)).toEqual([[ids.status, 'master', undefined, 'Đã họp']]);
  });

  test('for a row decides all of it', () => {
    const scope = { of: 'row', table: 'NhiemVu', key: 'A.I.1' } as const;
    expect(by({ scope, take: 'master' })).toEqual([
      [ids.percent, 'master', undefined, undefined],
      [ids.request, 'master', undefined, undefined],
    ]);
  });

  test('for a file decides what it has a part in', () => {
    expect(decideBy({ scope: { of: 'file', file: 'a' }, take: 'master' }, open, master)).toHaveLength(1);
    expect(decideBy({ scope: { of: 'file', file: 'c' }, take: 'master' }, open, master)).toHaveLength(2);
  });

  test('for a column takes the units’ value where there is one', () => {
    const scope = { of: 'column', table: 'NhiemVu', column: 'doneOn' } as const;
    expect(by({ scope, take: 'value' })).toEqual([[ids.request, 'value', undefined, undefined]]);
    expect(by({ scope: { ...scope, column: 'status' }, take: 'value' })).toEqual([]);
  });

  test('for the lead unit leaves what others ask for, and what several leads say', () => {
    const lead = (column: string): unknown =>
      by({ scope: { of: 'column', table: 'NhiemVu', column }, take: 'lead' });
    expect([lead('doneOn'), lead('status')]).toEqual([[], []]);
    const twoWay = merged([
      file('a', VT, { threeWay: false, changed: [says('A.I.1', 'status', DONE, null)] }),
      file('b', BC, { threeWay: false, changed: [says('A.I.1', 'status', PAUSED, null)] }),
    ]);
    const rule = { scope: { of: 'column', table: 'NhiemVu', column: 'status' }, take: 'lead' } as const;
    expect(decideBy(rule, twoWay, master)).toMatchObject([{ take: 'value', unit: VT, file: 'a' }]);
  });

  test('decides nothing that is decided already', () => {
    const done = decided({ id: ids.status, take: 'master' });
    expect(decideBy({ scope: { of: 'cell', id: ids.status }, take: 'value' }, done, master)).toEqual([]);
  });
});
