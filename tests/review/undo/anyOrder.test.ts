import fc from 'fast-check';
import { choiceOf, chosenChanges } from '../../../src/review/undo/chosenChanges';
import { rowTrail } from '../../../src/review/undo/rowTrail';
import { undoneCells } from '../../../src/review/undo/undoneCells';
import { undoPlan } from '../../../src/review/undo/undoPlan';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import type { ModelWorkbook } from '../modelWorkbook';
import { threeTasks } from '../modelWorkbook';

/** A step of the product or of a person, by the places of rows, so that it makes sense whatever came before. */
type Step =
  | {
      readonly kind: 'write';
      readonly cells: readonly { row: number; column: string; value: string | null }[];
    }
  | { readonly kind: 'rename'; readonly row: number }
  | { readonly kind: 'type'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly kind: 'sort' }
  | { readonly kind: 'undo'; readonly entry: number; readonly takeBefore: boolean };

const row = fc.nat(2);
const column = fc.constantFrom('lead', 'deadline', 'status');
/** Few values, so that cells hold by chance what other entries wrote. */
const value = fc.constantFrom('a', 'b', 'c');
const write = fc.record({
  kind: fc.constant('write' as const),
  cells: fc.uniqueArray(fc.record({ row, column, value: fc.option(value) }), {
    minLength: 1,
    maxLength: 3,
    selector: (cell) => `${String(cell.row)} ${cell.column}`,
  }),
});
const rename = fc.record({ kind: fc.constant('rename' as const), row });
const byHand = fc.record({ kind: fc.constant('type' as const), row, column, value });
const sort = fc.constant({ kind: 'sort' as const });
const takeBack = fc.record({
  kind: fc.constant('undo' as const),
  entry: fc.nat(12),
  takeBefore: fc.boolean(),
});

const keyOf = (book: ModelWorkbook, place: number): string => String(book.rows[place]?.key);

const planOf = (book: ModelWorkbook, entry: JournalEntry) =>
  undoPlan(entry, book.entries, book.snapshot(), null);

function undo(book: ModelWorkbook, entry: JournalEntry, take: 'standing' | 'before'): JournalEntry | null {
  const plan = planOf(book, entry);
  const choices = plan.conflicts.map((conflict) => choiceOf(conflict, take));
  const changes = chosenChanges(plan, choices);
  return changes.length > 0 ? book.write(changes, { undoes: entry.number }) : null;
}

let names = 0;

function take(book: ModelWorkbook, step: Step): void {
  if (step.kind === 'write') {
    book.write(step.cells.map((cell) => book.change(keyOf(book, cell.row), cell.column, cell.value)));
  } else if (step.kind === 'rename') {
    names += 1;
    book.write([book.change(keyOf(book, step.row), 'key', `B.II.${String(names)}`)]);
  } else if (step.kind === 'type') {
    book.type(keyOf(book, step.row), step.column, step.value);
  } else if (step.kind === 'sort') {
    book.rows.reverse();
  } else {
    const entry = book.entries[step.entry % Math.max(book.entries.length, 1)];
    if (entry) undo(book, entry, step.takeBefore ? 'before' : 'standing');
  }
}

/** The rows without regard to their order, which nobody writes down. */
const rowsOf = (book: ModelWorkbook) =>
  structuredClone(book.rows).sort((one, other) => (String(one.text) < String(other.text) ? -1 : 1));

const steps = (...kinds: fc.Arbitrary<Step>[]) =>
  fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 12 });

describe('any sequence of writing and taking back', () => {
  test('from the last entry to the first gives back the first workbook', () => {
    fc.assert(
      fc.property(steps(write, rename, sort, takeBack), (sequence) => {
        const book = threeTasks();
        const before = rowsOf(book);
        for (const step of sequence) take(book, step);
        for (const entry of [...book.entries].reverse()) {
          expect(planOf(book, entry).conflicts).toEqual([]);
          undo(book, entry, 'standing');
        }
        expect(rowsOf(book)).toEqual(before);
      }),
    );
  });

  test('in any order that meets no conflict gives back the first workbook', () => {
    // Every cell is written once, so that no entry stands in another's way.
    const once = fc.shuffledSubarray(
      [0, 1, 2].flatMap((each) =>
        ['lead', 'deadline', 'status'].map((name) => ({ row: each, column: name })),
      ),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(once, fc.infiniteStream(fc.nat(20)), fc.boolean(), (cells, order, renames) => {
        const book = threeTasks();
        const before = rowsOf(book);
        for (const { row: at, column: name } of cells) {
          book.write([book.change(keyOf(book, at), name, 'mới')]);
          if (renames && name === 'lead') take(book, { kind: 'rename', row: at });
        }
        const left = book.entries.filter(({ changes }) => changes[0]?.column !== 'key');
        const keys = book.entries.filter(({ changes }) => changes[0]?.column === 'key');
        for (const queue of [left, keys]) {
          while (queue.length > 0) {
            const [entry] = queue.splice((order.next().value ?? 0) % queue.length, 1);
            if (!entry) break;
            expect(planOf(book, entry)).toMatchObject({ conflicts: [], gone: [], already: [] });
            undo(book, entry, 'standing');
          }
        }
        expect(rowsOf(book)).toEqual(before);
      }),
    );
  });

  test('twice on one entry gives the same again', () => {
    fc.assert(
      fc.property(steps(write, rename, byHand, sort, takeBack), fc.nat(20), (sequence, at) => {
        const book = threeTasks();
        for (const step of sequence) take(book, step);
        const entry = book.entries[at % Math.max(book.entries.length, 1)];
        if (!entry) return;
        const before = rowsOf(book);
        const back = undo(book, entry, 'before');
        if (!back) return;
        const again = undo(book, back, 'standing');
        expect(rowsOf(book)).toEqual(before);
        const undone = undoneCells(book.entries, rowTrail(book.entries));
        expect(undone.standingOf(back)).toBe('undone');
        expect(undone.undoneBy(back)).toEqual([again?.number]);
      }),
    );
  });

  test('never writes a cell that holds something else, unless it is chosen', () => {
    fc.assert(
      fc.property(steps(write, rename, byHand, sort, takeBack), fc.nat(20), (sequence, at) => {
        const book = threeTasks();
        for (const step of sequence) take(book, step);
        const entry = book.entries[at % Math.max(book.entries.length, 1)];
        if (!entry) return;
        const { conflicts } = planOf(book, entry);
        const stood = rowsOf(book);
        if (conflicts.length > 0)
          expect(() => chosenChanges(planOf(book, entry), [])).toThrow('undo.conflict');
        undo(book, entry, 'standing');
        for (const { change } of conflicts) {
          const place = stood.findIndex(({ key }) => key === change.key);
          expect(rowsOf(book)[place]?.[change.column]).toEqual(stood[place]?.[change.column]);
        }
      }),
    );
  });
});
