import fc from 'fast-check';
import type { Consolidation, Decision } from '../../../src/consolidate/consolidation';
import { Coordinator, sentBack, type Sent, type Typed } from './coordinator';

/** Cells that units of the small plan type into, by right and without, and what they type. */
type Words = readonly [table: Typed[0], row: string, column: string, words: readonly Typed[3][]];
const TYPED: readonly Words[] = [
  ['NhiemVu', 'A.I.1', 'percent', [0, 10, 20, 30, '40%', null]],
  ['NhiemVu', 'A.I.2', 'percent', [0, 10, 20, 30, null]],
  ['NhiemVu', 'A.I.2', 'difficulties', ['Một', 'Hai', 'hai ', null]],
  ['NhiemVu', 'A.I.2', 'result', ['Khác', 'Khác nữa', null]],
  ['NhiemVu', 'A.II', 'status', ['Hoàn thành', 'Tạm dừng', 'xong']],
  ['NhiemVu', 'A.II', 'doneOn', ['5/11/2026', 46_000, 'hôm qua', null]],
];

const UNITS = ['vienthong', 'baochi'] as const;

const typed: fc.Arbitrary<Typed> = fc
  .constantFrom(...TYPED)
  .chain(([table, row, column, words]) =>
    fc.constantFrom(...words).map((value): Typed => [table, row, column, value]),
  );

const file = fc.record({
  unit: fc.constantFrom(...UNITS),
  typed: fc.array(typed, { minLength: 1, maxLength: 5 }),
});

/** What went out before the round, what the coordinator typed over, which files came, and how each is decided. */
const round = fc.record({
  before: fc.array(file, { maxLength: 2 }),
  over: fc.array(typed, { maxLength: 3 }),
  files: fc.array(file, { minLength: 2, maxLength: 8 }),
  takes: fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
});

/** Decides every question: the workbook's value, one of those sent, or another one. */
function decided({ conflicts, requests }: Consolidation, takes: readonly number[]): readonly Decision[] {
  let turn = -1;
  const next = (): number => takes[(turn += 1) % takes.length] ?? 0;
  const others: Readonly<Record<string, string | number>> = {
    percent: 77,
    status: 'Đang thực hiện',
    doneOn: '2026-10-10',
  };
  const other = (id: string, column: string | null): Decision => ({
    id,
    take: 'other',
    value: others[column ?? ''] ?? 'Ý khác',
  });
  return [
    ...conflicts.map(({ id, values, place }): Decision => {
      const take = next();
      const value = values[take % values.length];
      if (take < 3 || !value) return { id, take: 'master' };
      if (take < 6) return other(id, place.column);
      return { id, take: 'value', file: value.file, cell: `${value.sheet}!${value.cell}` };
    }),
    ...requests.map(({ id, column }): Decision => {
      const take = next();
      if (take < 3) return { id, take: 'master' };
      return take < 6 ? other(id, column) : { id, take: 'value' };
    }),
  ];
}

interface Sender {
  readonly unit: (typeof UNITS)[number];
  readonly typed: readonly Typed[];
}

async function sends(coordinator: Coordinator, files: readonly Sender[], name: string): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const [index, { unit, typed: own }] of files.entries()) {
    sent.push(sentBack(`${name}${index}.xlsx`, await coordinator.sends(unit, own), index + 1));
  }
  return sent;
}

/** What a consolidation puts to a person, value by value: unit, place and value. */
function asked({ conflicts, requests }: Consolidation): readonly string[] {
  const open = <T extends { readonly decision: Decision | null }>(list: readonly T[]): readonly T[] =>
    list.filter(({ decision }) => decision === null);
  return [
    ...open(conflicts).flatMap(({ place: { table, key, column }, values }) =>
      values.map(({ unit, value }) => JSON.stringify([unit, table, key, column, value])),
    ),
    ...open(requests).map(({ unit, table, key, column, after }) =>
      JSON.stringify([unit, table, key, column, after]),
    ),
  ];
}

/** Consolidates and decides everything; what clashes with another decision is refused. */
async function decides(
  coordinator: Coordinator,
  sent: readonly Sent[],
  takes: readonly number[],
): Promise<Consolidation> {
  const found = await coordinator.consolidates(sent);
  const decisions = decided(found, takes);
  const first = await coordinator.consolidates(sent, decisions);
  const stale = new Set(first.staleDecisions.map(({ id }) => id));
  const fitting = decisions.map((each): Decision =>
    stale.has(each.id) ? { id: each.id, take: 'master' } : each,
  );
  return coordinator.consolidates(sent, fitting);
}

interface Round {
  readonly before: readonly Sender[];
  readonly over: readonly Typed[];
  readonly files: readonly Sender[];
  readonly takes: readonly number[];
}

async function isAskedOnce({ before, over, files, takes }: Round): Promise<void> {
  const coordinator = new Coordinator();
  const out = await sends(coordinator, files, 'b');
  const first = await sends(coordinator, before, 'a');
  if (first.length > 0) await coordinator.applies(await decides(coordinator, first, takes));
  for (const each of over) await coordinator.types(...each);
  const round1 = await decides(coordinator, out, takes);
  await coordinator.applies(round1);
  const again = await coordinator.consolidates(out);
  expect(again.merged).toEqual([]);
  // A unit that had sent what the workbook held, and from which another one's value was merged, is asked about.
  const moved = round1.merged.map(({ place: { table, key, column } }) =>
    JSON.stringify([table, key, column]),
  );
  const open = asked(again).filter((each) => !moved.some((place) => each.includes(place.slice(1, -1))));
  expect(open).toEqual([]);
  if (asked(again).length > 0) return;
  expect(await coordinator.step(again)).toEqual({ grow: [], changes: [], facts: [], ledger: null });
}

describe('many files of few units', () => {
  const percent = (value: Typed[3], row = 'A.I.1'): Typed => ['NhiemVu', row, 'percent', value];
  const [vt, bc] = [
    (...own: Typed[]): Sender => ({ unit: 'vienthong', typed: own }),
    (...own: Typed[]): Sender => ({ unit: 'baochi', typed: own }),
  ];
  const [mine, other, theirs] = [[0], [3], [8]];
  const before: readonly Sender[] = [];
  const over: readonly Typed[] = [];
  const rounds: Readonly<Record<string, Round>> = {
    'a request that is answered with another value than the one merged': {
      before,
      over,
      files: [vt(percent(0)), vt(percent(0)), bc(percent(10))],
      takes: other,
    },
    'a request that is granted over a later file': {
      before,
      over,
      files: [bc(percent(0)), vt(percent(0)), vt(percent(20))],
      takes: theirs,
    },
    'two requests for one cell, of which one is granted': {
      before,
      over,
      files: [bc(percent(10)), bc(percent(20)), vt(percent(30))],
      takes: [0, 8],
    },
    'what was merged before, and is taken back': {
      before: [vt(percent(20))],
      over,
      files: [vt(percent(20)), vt(percent(null)), vt(percent(null))],
      takes: theirs,
    },
    'what was merged before from another lead, and is taken back': {
      before: [bc(percent(20, 'A.I.2'))],
      over,
      files: [vt(percent(20, 'A.I.2')), bc(percent(0))],
      takes: [6],
    },
    'what the coordinator and a unit changed, and is emptied': {
      before,
      over: [['NhiemVu', 'A.I.2', 'difficulties', 'Một']],
      files: [vt(['NhiemVu', 'A.I.2', 'difficulties', 'Hai']), vt(percent(10))],
      takes: mine,
    },
  };

  test.each(Object.entries(rounds))('are asked once about %s', async (_, each) => isAskedOnce(each));

  test('stay open where only another question about the same cell was decided', async () => {
    const coordinator = new Coordinator();
    const sent = await sends(coordinator, [bc(percent(10)), vt(percent(20)), vt(percent(30)), vt()], 'b');
    const { conflicts, requests } = await coordinator.consolidates(sent);
    expect([conflicts.length, requests.length]).toEqual([1, 1]);
    const decision: Decision = { id: conflicts[0]?.id ?? '', take: 'master' };
    await coordinator.applies(await coordinator.consolidates(sent, [decision]));
    expect(asked(await coordinator.consolidates(sent))).toEqual([
      JSON.stringify(['baochi', 'NhiemVu', 'A.I.1', 'percent', 10]),
    ]);
  });

  test('are asked about once: what was applied and comes again is neither asked nor written', async () => {
    await fc.assert(fc.asyncProperty(round, isAskedOnce), { numRuns: 8 });
  });
});
