import fc from 'fast-check';
import type { JournalDraft, JournalEntry, JournalFact } from '../../../src/workbook/journal/entry';
import { BOUND, nearlyFull } from '../../../src/workbook/journal/bound';
import { enter, newJournal, withEntry } from '../../../src/workbook/journal/enter';
import { fold } from '../../../src/workbook/journal/fold';
import { readJournal } from '../../../src/workbook/journal/readJournal';
import { cellDraft, draft } from './drafts';

const numbered = fc
  .array(draft, { minLength: 1, maxLength: 6 })
  .map((drafts): readonly JournalEntry[] => drafts.map((each, index) => ({ number: index + 1, ...each })));

describe('folding', () => {
  test('keeps of each cell what stood before the first change and after the last', () => {
    fc.assert(
      fc.property(numbered, (entries) => {
        const { changes } = fold(entries);
        const all = entries.flatMap((entry) => entry.changes);
        const cellOf = ({ table, key, of, column }: (typeof all)[number]) =>
          JSON.stringify([table, key, of, column]);
        expect(new Set(changes.map(cellOf))).toEqual(new Set(all.map(cellOf)));
        for (const change of changes) {
          const same = all.filter((each) => cellOf(each) === cellOf(change));
          expect([change.before, change.after]).toEqual([same[0]?.before, same.at(-1)?.after]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('says how many entries, from when to when, and by whom', () => {
    const entries = [1, 2, 3].map((number) => ({ number, ...cellDraft(number, { by: `N${number % 2}` }) }));
    expect(fold(entries).facts[0]).toEqual({
      kind: 'folded',
      entries: 3,
      from: '2026-11-02',
      to: '2026-11-04',
      by: ['N1', 'N0'],
    });
  });

  const source = { unit: 'baochi', period: '2026-H2', file: 'a.xlsx' };
  const mergedFact = (cells: number[], rest: object = {}) => ({
    kind: 'merged' as const,
    ...source,
    cells,
    ...rest,
  });
  const folded = (...drafts: JournalDraft[]) =>
    fold(drafts.map((each, index) => ({ number: index + 1, ...each })));
  const mergedIn = ({ changes, facts }: JournalDraft) =>
    facts.flatMap((each) =>
      each.kind === 'merged' ? [[each.file, each.cells.map((at) => changes[at]?.key)]] : [],
    );

  test('keeps which cells hold what a unit sent, at the places that they have now', () => {
    const one = cellDraft(1);
    const two = cellDraft(2, {
      changes: [...cellDraft(3).changes, ...cellDraft(1).changes],
      facts: [mergedFact([0, 1])],
    });
    expect(mergedIn(folded(one, two))).toEqual([['a.xlsx', ['A.I.1', 'A.I.3']]]);
  });

  test('says no more that a unit sent a cell which somebody wrote afterwards', () => {
    const merged = cellDraft(1, { facts: [mergedFact([0])] });
    expect(mergedIn(folded(merged, cellDraft(2)))).toEqual([['a.xlsx', ['A.I.1']]]);
    expect(mergedIn(folded(merged, cellDraft(1)))).toEqual([]);
    expect(mergedIn(folded(merged, cellDraft(1, { facts: [mergedFact([0], { file: 'b.xlsx' })] })))).toEqual([
      ['b.xlsx', ['A.I.1']],
    ]);
  });

  test('keeps every file that came back and every decision', () => {
    const facts = ['a.xlsx', 'b.xlsx'].flatMap((file): JournalFact[] => [
      { kind: 'returned', ...source, file, superseded: false },
      {
        kind: 'settled',
        table: 'NhiemVu',
        key: 'A.I.1',
        column: 'lead',
        said: [`baochi: ${file}`],
        kept: file,
      },
    ]);
    expect(folded(cellDraft(1, { facts }), cellDraft(2, { facts })).facts.slice(1)).toEqual(facts);
  });

  test('twice is the same as at once', () => {
    fc.assert(
      fc.property(numbered, fc.nat(5), (entries, at) => {
        const count = Math.min(at + 1, entries.length);
        const first = { number: count, ...fold(entries.slice(0, count)) };
        const { changes, facts, ...rest } = fold([first, ...entries.slice(count)]);
        const whole = fold(entries);
        expect(rest).toEqual({ at: whole.at, action: whole.action });
        expect(changes).toEqual(whole.changes);
        expect(facts).toEqual(whole.facts);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a journal that is full', () => {
  // Few entries of many bytes reach the bound as many small ones do.
  const large = 'x'.repeat(BOUND.bytes / 50);
  const filled = newJournal(Array.from({ length: 49 }, (_, index) => cellDraft(index, { source: large })));
  const [head = null, ...cells] = filled;
  const next = withEntry(filled, cellDraft(50, { source: large }));
  const { state, entries } = readJournal({ head: next[0] ?? null, cells: next.slice(1) }, true);

  test('is folded with the entry that would be too much, and that is said', () => {
    const tail = { head, rows: cells.length, promised: true };
    const draft = cellDraft(50, { source: large });
    expect(enter(tail, draft, null)).toBeNull();
    expect(enter(tail, draft, cells)?.remarks).toEqual([
      { code: 'journal.folded', params: { count: 26, from: '2026-11-01', to: '2026-11-26' } },
    ]);
  });

  test('is sound after that, the newest entries whole and under their numbers', () => {
    expect(state).toBe('sound');
    expect(entries[0]).toMatchObject({ number: 26, action: 'fold-journal' });
    expect(entries.slice(1).map(({ number }) => number)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 27),
    );
    expect(entries.at(-1)).toEqual({ number: 50, ...cellDraft(50, { source: large }) });
  });

  test('goes on with the next number', () => {
    const more = withEntry(next, cellDraft(51));
    const found = readJournal({ head: more[0] ?? null, cells: more.slice(1) }, true);
    expect(found.state).toBe('sound');
    expect(found.entries.at(-1)?.number).toBe(51);
  });

  test('that is damaged is not folded: in a fold nobody would see it', () => {
    const cut = cells.map((cell, index) => (index === 3 ? '' : cell));
    const written = enter(
      { head, rows: cells.length, promised: true },
      cellDraft(50, { source: large }),
      cut,
    );
    expect(written?.remarks).toEqual([{ code: 'journal.not-folded' }]);
    expect(written?.row).toBe(cells.length + 1);
  });
});

test('how full it is is said from four fifths on, at each further twentieth', () => {
  const at = (entries: number) => ({ entries: (BOUND.entries * entries) / 100, bytes: 0 });
  const percent = (from: number, to: number) => nearlyFull(at(from), at(to))?.params?.percent ?? null;
  expect(percent(78, 79.9)).toBeNull();
  expect(percent(79.9, 80)).toBe(80);
  expect(percent(80, 84.9)).toBeNull();
  expect(percent(84, 85)).toBe(85);
});
