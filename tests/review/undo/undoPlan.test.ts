import { Failure } from '../../../src/plan/failure';
import type { CellChoice } from '../../../src/review/undo/chosenChanges';
import { choiceOf, chosenChanges } from '../../../src/review/undo/chosenChanges';
import { rowTrail } from '../../../src/review/undo/rowTrail';
import { undoneCells } from '../../../src/review/undo/undoneCells';
import { undoPlan } from '../../../src/review/undo/undoPlan';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import type { ModelWorkbook } from '../modelWorkbook';
import { threeTasks } from '../modelWorkbook';

const planOf = (book: ModelWorkbook, entry: JournalEntry) =>
  undoPlan(entry, book.entries, book.snapshot(), null);

/** Takes the entry back as the action does. */
function undo(book: ModelWorkbook, entry: JournalEntry, choices: readonly CellChoice[] = []): JournalEntry {
  return book.write(chosenChanges(planOf(book, entry), choices), {
    action: 'take-back',
    undoes: entry.number,
  });
}

const fix = (book: ModelWorkbook, key: string, column: string, after: string | number | null): JournalEntry =>
  book.write([book.change(key, column, after)]);

describe('an entry whose cells still hold what it wrote', () => {
  test('is taken back whole, the last one', () => {
    const book = threeTasks();
    const before = structuredClone(book.rows);
    undo(
      book,
      book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế'), book.change('B.I.1', 'deadline', null)]),
    );
    expect(book.rows).toEqual(before);
  });

  test('is taken back while later entries stay', () => {
    const book = threeTasks();
    const first = fix(book, 'A.I.1', 'lead', 'Vụ Pháp chế');
    fix(book, 'A.I.2', 'lead', 'Văn phòng');
    undo(book, first);
    expect(book.rows.map(({ lead }) => lead)).toEqual(['Vụ Pháp chê', 'Văn phòng', 'Vụ Pháp chê']);
  });

  test('is taken back where its row was sorted elsewhere', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'lead', 'Vụ Pháp chế');
    book.rows.reverse();
    expect(planOf(book, entry).ready).toMatchObject([{ key: 'A.I.1', cell: 'C4', after: 'Vụ Pháp chê' }]);
  });

  test('is taken back where its row has another key since', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'lead', 'Vụ Pháp chế');
    fix(book, 'A.I.1', 'key', 'A.I.7');
    fix(book, 'A.I.7', 'key', 'A.I.8');
    expect(planOf(book, entry).ready).toMatchObject([{ key: 'A.I.8', after: 'Vụ Pháp chê' }]);
  });

  test('is taken back where it gave the key itself', () => {
    const book = threeTasks();
    const before = structuredClone(book.rows);
    undo(book, book.write([book.change('A.I.1', 'key', 'A.I.7'), book.change('A.I.1', 'deadline', '2025')]));
    expect(book.rows).toEqual(before);
  });

  test('is taken back where it gave a key to a row without one', () => {
    const book = threeTasks();
    book.type('A.I.2', 'key', null);
    const change = { ...book.change('A.I.1', 'key', 'A.I.2'), key: '', cell: 'A3', before: null };
    const entry = book.write([change]);
    book.rows.reverse();
    expect(planOf(book, entry).ready).toMatchObject([
      { key: 'A.I.2', column: 'key', before: 'A.I.2', after: null },
    ]);
  });

  test('does not take a number for the text that looks like it', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2030');
    book.type('A.I.1', 'deadline', 2030);
    expect(planOf(book, entry)).toMatchObject({ ready: [], conflicts: [{ change: { before: 2030 } }] });
  });

  test('takes an empty text for an empty cell', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', null);
    book.type('A.I.1', 'deadline', '');
    expect(planOf(book, entry).ready).toHaveLength(1);
  });
});

describe('a cell that holds something else', () => {
  test('is a conflict that says what was written, what stands, what stood before, and who wrote it since', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2025');
    fix(book, 'A.I.1', 'deadline', '2026');
    fix(book, 'A.I.2', 'deadline', '2026');
    expect(planOf(book, entry).conflicts).toMatchObject([
      { written: '2025', change: { before: '2026', after: '12/2024' }, later: [2] },
    ]);
  });

  test('names no later entry where a person typed it', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2025');
    book.type('A.I.1', 'deadline', '2027');
    expect(planOf(book, entry).conflicts).toMatchObject([{ later: [], change: { before: '2027' } }]);
  });

  test('is no conflict where it holds already what stood there before', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2025');
    book.type('A.I.1', 'deadline', '12/2024');
    expect(planOf(book, entry)).toMatchObject({ ready: [], conflicts: [], already: [{ key: 'A.I.1' }] });
  });

  test('that became a formula is one, whatever it gives', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2025');
    const snapshot = book.snapshot();
    const cell = snapshot.tables.NhiemVu?.rows[0]?.cells.deadline;
    Object.assign(cell ?? {}, { computed: true });
    const plan = undoPlan(entry, book.entries, snapshot, null);
    expect(plan).toMatchObject({ ready: [], conflicts: [{ computed: true }] });
  });

  test('is never written without a choice', () => {
    const book = threeTasks();
    const entry = book.write([
      book.change('A.I.1', 'deadline', '2025'),
      book.change('A.I.2', 'deadline', '2025'),
    ]);
    book.type('A.I.1', 'deadline', '2027');
    expect(() => undo(book, entry)).toThrow(Failure);
    expect(book.rows.map(({ deadline }) => deadline)).toEqual(['2027', '2025', '12/2024']);
  });

  test.each([
    ['standing', '2027'],
    ['before', '12/2024'],
  ] as const)('keeps or gives back by choice: %s', (take, expected) => {
    const book = threeTasks();
    const entry = book.write([
      book.change('A.I.1', 'deadline', '2025'),
      book.change('A.I.2', 'deadline', '2025'),
    ]);
    book.type('A.I.1', 'deadline', '2027');
    const choices = planOf(book, entry).conflicts.map((conflict) => choiceOf(conflict, take));
    undo(book, entry, choices);
    expect(book.rows.map(({ deadline }) => deadline)).toEqual([expected, '12/2024', '12/2024']);
  });

  test('that changed again after the choice is refused', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2025');
    book.type('A.I.1', 'deadline', '2027');
    const choices = planOf(book, entry).conflicts.map((conflict) => choiceOf(conflict, 'before'));
    book.type('A.I.1', 'deadline', '2028');
    expect(() => undo(book, entry, choices)).toThrow('undo.conflict');
  });
});

describe('a cell that is gone', () => {
  test('with its row is named and stops nothing else', () => {
    const book = threeTasks();
    const entry = book.write([
      book.change('A.I.1', 'deadline', '2025'),
      book.change('A.I.2', 'deadline', '2025'),
    ]);
    book.rows.splice(0, 1);
    expect(planOf(book, entry)).toMatchObject({ gone: [{ key: 'A.I.1' }], ready: [{ key: 'A.I.2' }] });
  });

  test('with its table is named', () => {
    const book = threeTasks();
    const entry = fix(book, 'A.I.1', 'deadline', '2025');
    expect(undoPlan(entry, book.entries, book.snapshot({ tables: {} }), null).gone).toHaveLength(1);
  });
});

describe('what is left of an entry', () => {
  const standing = (book: ModelWorkbook) => {
    const undone = undoneCells(book.entries, rowTrail(book.entries));
    return book.entries.map((entry) => undone.standingOf(entry));
  };

  test('is nothing once it was taken back, and all once that was taken back too', () => {
    const book = threeTasks();
    const first = fix(book, 'A.I.1', 'deadline', '2025');
    const second = undo(book, first);
    expect(standing(book)).toEqual(['undone', 'standing']);
    undo(book, second);
    expect(standing(book)).toEqual(['standing', 'undone', 'standing']);
    expect(book.rows[0]?.deadline).toBe('2025');
  });

  test('is a part where a cell was left as it stood', () => {
    const book = threeTasks();
    const entry = book.write([
      book.change('A.I.1', 'deadline', '2025'),
      book.change('A.I.2', 'deadline', '2025'),
    ]);
    book.type('A.I.1', 'deadline', '2027');
    undo(
      book,
      entry,
      planOf(book, entry).conflicts.map((conflict) => choiceOf(conflict, 'standing')),
    );
    expect(standing(book)).toEqual(['part-undone', 'standing']);
  });

  test('is known across a key that changed', () => {
    const book = threeTasks();
    const first = fix(book, 'A.I.1', 'deadline', '2025');
    fix(book, 'A.I.1', 'key', 'A.I.7');
    undo(book, first);
    expect(standing(book)).toEqual(['undone', 'standing', 'standing']);
  });
});
