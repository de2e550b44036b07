import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { JournalEntry, JournalFact } from '../../../src/workbook/journal/entry';
import { adds, file, handMaster, merged, misses, says, VT } from './handMade';

const holds = (percent: number): MasterView => handMaster([['NhiemVu', 'A.I.1', 'percent', percent]]);

/** The workbook with a journal of one entry that settled these, and whether that was taken back. */
function settled(view: MasterView, facts: readonly Partial<JournalFact>[], undone = false): MasterView {
  const place = { table: 'NhiemVu', key: 'A.I.1', column: 'percent', sheet: 'Nhiệm vụ', cell: 'P2' } as const;
  const entry = { number: 1, at: '2026-11-24', action: 'apply-merge' };
  const written = { ...place, before: 40, after: 50 };
  const entries = [
    {
      ...entry,
      changes: [written],
      facts: facts.map((fact) => ({ kind: 'settled', ...fact })) as JournalFact[],
    },
    { ...entry, number: 2, undoes: 1, changes: [{ ...place, before: 50, after: 40 }], facts: [] },
  ] satisfies JournalEntry[];
  const journal = { state: 'sound', entries: undone ? entries : entries.slice(0, 1) } as const;
  return { ...view, snapshot: { ...view.snapshot, journal } };
}

const fact = {
  table: 'NhiemVu',
  key: 'A.I.1',
  column: 'percent',
  said: [`${VT}: 80`, 'baochi: 70'],
  kept: '50',
  reason: 'Đã họp',
} as const;
const sends = (value: number) => [file('a', VT, { changed: [says('A.I.1', 'percent', value, 40)] })];

describe('a conflict that was settled before', () => {
  const decision = (value: number, view: MasterView): unknown =>
    merged(sends(value), view).conflicts[0]?.decision;

  test('comes decided, with its reason', () =>
    expect(decision(80, settled(holds(50), [fact]))).toMatchObject({ take: 'master', reason: 'Đã họp' }));
  test('is asked again with a value that nobody saw then', () =>
    expect(decision(90, settled(holds(50), [fact]))).toBeNull());
  test('is asked again where the workbook holds something else by now', () =>
    expect(decision(80, settled(holds(60), [fact]))).toBeNull());
  test('is asked again once that was taken back', () =>
    expect(decision(80, settled(holds(50), [fact], true))).toBeNull());
});

describe('a row that was settled before', () => {
  const row = adds({ text: 'Việc mới' });
  const said = [`${VT}: Tên nhiệm vụ: Việc mới`];
  const answers = (facts: readonly Partial<JournalFact>[], rows = [row]): unknown =>
    merged([file('a', VT, { added: rows })], settled(handMaster(), facts)).requests.map(
      ({ decision }) => decision?.take ?? null,
    );
  const granted = { table: 'NhiemVu', key: 'A.I.3', column: '+', said, kept: 'A.I.3' } as const;

  test('and granted is not asked again while it stands', () => expect(answers([granted])).toEqual(['value']));
  test('and granted is asked again once it is gone', () =>
    expect(answers([{ ...granted, key: 'A.I.8', kept: 'A.I.8' }])).toEqual([null]));
  test('and refused stays refused', () =>
    expect(answers([{ ...granted, key: '', kept: '' }])).toEqual(['master']));
  test('answers one of two that are alike', () =>
    expect(answers([granted], [row, row])).toEqual(['value', null]));

  test('and kept against a request to remove it stays', () => {
    const kept = { table: 'NhiemVu', key: 'A.I.3', column: '', said: [`${VT}: –`], kept: 'A.I.3' } as const;
    const { requests } = merged(
      [file('a', VT, { removed: [misses('A.I.3')] })],
      settled(handMaster(), [kept]),
    );
    expect(requests).toMatchObject([{ kind: 'remove-row', decision: { take: 'master' } }]);
  });
});
