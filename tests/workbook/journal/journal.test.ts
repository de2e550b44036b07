import fc from 'fast-check';
import { newJournal, withEntry } from '../../../src/workbook/journal/enter';
import type { JournalDraft, JournalReading } from '../../../src/workbook/journal/entry';
import { readJournal } from '../../../src/workbook/journal/readJournal';
import { cellDraft, draft } from './drafts';

const read = ([head = '', ...cells]: readonly string[], promised = false): JournalReading =>
  readJournal({ head: head === '' ? null : head, cells }, promised);

const sample = newJournal([
  cellDraft(1, { by: 'Lan' }),
  cellDraft(2),
  // More than one cell holds.
  cellDraft(3, { source: 'đ'.repeat(31_000) }),
  cellDraft(4),
]);

const numbers = ({ entries }: JournalReading): readonly number[] => entries.map(({ number }) => number);

describe('what is written down', () => {
  test('is read as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 5 }), (drafts) => {
        const entries = drafts.map((each, index) => ({ number: index + 1, ...each }));
        expect(read(newJournal(drafts))).toEqual({ state: 'sound', entries });
      }),
      { numRuns: 100 },
    );
  });

  test('stands in cells that no program cuts, in characters that each of them keeps', () => {
    fc.assert(
      fc.property(draft, (each) => {
        for (const cell of newJournal([each, cellDraft(1, { source: 'đ'.repeat(31_000) })])) {
          expect(cell.length).toBeLessThan(32_767);
          expect(cell).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|^[=+\-@']/u);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** A row below the head and what becomes of the column there. */
const row = fc.integer({ min: 1, max: sample.length - 1 });
const damages: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> = {
  'a cell deleted': row.map((at) => sample.filter((_, index) => index !== at)),
  'a cell emptied': row.map((at) => sample.map((cell, index) => (index === at ? '' : cell))),
  'the head emptied': fc.constant(sample.map((cell, index) => (index === 0 ? '' : cell))),
  'the column cut': row.map((at) => sample.slice(0, at)),
  'a cell doubled': row.map((at) => [...sample.slice(0, at), ...sample.slice(at - 1)]),
  'a cell of someone else': row.map((at) => [...sample.slice(0, at), 'ghi chú', ...sample.slice(at)]),
  'two cells swapped': fc
    .tuple(row, row)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) =>
      sample.map((cell, index) => sample[index === one ? other : index === other ? one : index] ?? cell),
    ),
  'one character altered': fc
    .tuple(fc.nat(sample.length - 1), fc.double({ min: 0, max: 0.9999999, noNaN: true }))
    .map(([at, place]) =>
      sample.map((cell, index) => {
        if (index !== at) return cell;
        const spot = Math.floor(cell.length * place);
        const other = cell.charAt(spot) === '7' ? '8' : '7';
        return `${cell.slice(0, spot)}${other}${cell.slice(spot + 1)}`;
      }),
    ),
};

describe('damage is said and never taken for less than was written', () => {
  test.each(Object.entries(damages))('%s', (_, damaged) => {
    const whole = read(sample).entries;
    fc.assert(
      fc.property(damaged, (column) => {
        const found = read(column, true);
        expect(found.state).toBe('damaged');
        expect(found.damage).toBeDefined();
        // What is read is what was written.
        for (const entry of found.entries) expect(entry).toEqual(whole[entry.number - 1]);
      }),
      { numRuns: 60 },
    );
  });

  test('all of it emptied is gone where there was a journal, and absent where there was none', () => {
    expect(read([''], true)).toEqual({ state: 'damaged', entries: [], damage: { kind: 'gone' } });
    expect(read([''])).toEqual({ state: 'absent', entries: [] });
    expect(readJournal(null, true).damage).toEqual({ kind: 'gone' });
    expect(readJournal(null, false).state).toBe('absent');
  });

  test('a missing entry is named, and those around it are read', () => {
    const found = read(sample.filter((cell) => !cell.startsWith('2 ')));
    expect(found.damage).toEqual({ kind: 'lost', first: 2, count: 1 });
    expect(numbers(found)).toEqual([1, 3, 4]);
  });

  test('the last entries cut off are counted', () => {
    expect(read(sample.slice(0, 2)).damage).toEqual({ kind: 'lost', first: 2, count: 3 });
  });
});

describe('an entry after damage', () => {
  const holds = (column: readonly string[], more: JournalDraft): void => {
    const next = withEntry(column, more);
    const found = read(next, true);
    expect(found.state).toBe('damaged');
    expect(found.entries.at(-1)).toMatchObject({ ...more });
    // Nothing that stood there is touched, and no number is given twice.
    expect(next.slice(1, column.length)).toEqual(column.slice(1));
    expect(new Set(numbers(found)).size).toBe(found.entries.length);
  };

  test.each(Object.entries(damages))('begins behind it, and the damage stays said: %s', (name, damaged) => {
    fc.assert(
      fc.property(damaged, (column) => {
        holds(column, cellDraft(9));
      }),
      { numRuns: 30, seed: name.length },
    );
  });
});
