import type { Finding } from '../../../src/checks/finding';
import { lifeOf } from '../../../src/review/life/lifeOf';
import { choiceOf, chosenChanges } from '../../../src/review/undo/chosenChanges';
import { undoPlan } from '../../../src/review/undo/undoPlan';
import type { Plan } from '../../../src/plan/plan';
import type { SnapshotRow, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { contentOf } from '../../../src/workbook/carrier/content';
import { samplePlan, task } from '../../workbook/samplePlan';
import { fakeFinding } from '../../taskpane/fake/findings';
import type { ModelWorkbook } from '../modelWorkbook';
import { threeTasks } from '../modelWorkbook';

const original: Plan = {
  ...samplePlan,
  indicators: [],
  tasks: ['A.I.1', 'A.I.2', 'B.I.1'].map((key) => task(key, { lead: 'Vụ Pháp chê' })),
};

const carrier = { state: 'sound', content: contentOf(original, 'master') } as const;

/** The life of the row, in a workbook that was loaded from the plan unless told otherwise. */
const life = (
  book: ModelWorkbook,
  key: string,
  rest: {
    readonly snapshot?: Partial<WorkbookSnapshot>;
    readonly findings?: readonly Finding[];
    readonly original?: Plan | null;
  } = {},
) =>
  lifeOf(
    { table: 'NhiemVu', key },
    {
      snapshot: book.snapshot({ carrier, ...rest.snapshot }),
      findings: rest.findings ?? [],
      original: rest.original === undefined ? original : rest.original,
    },
  );

const text = (book: ModelWorkbook, column: string, rest: Parameters<typeof life>[2] = {}) =>
  life(book, 'A.I.1', rest).texts.find((each) => each.column === column);

describe("the decision's text", () => {
  test('is the plan’s, and nothing is said where the sheet says the same', () => {
    expect(text(threeTasks(), 'lead')).toEqual({
      column: 'lead',
      original: 'Vụ Pháp chê',
      source: 'plan',
      now: 'Vụ Pháp chê',
      changed: null,
    });
  });

  test.each(['apply-fixes', 'settle-spellings', 'take-replies'])(
    'is kept where %s put it right',
    (action) => {
      const book = threeTasks();
      book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế')], { action });
      expect(text(book, 'lead')).toMatchObject({
        original: 'Vụ Pháp chê',
        now: 'Vụ Pháp chế',
        changed: 'fix',
      });
    },
  );

  test('is kept where another entry wrote, or a person by hand after it', () => {
    const book = threeTasks();
    book.write([book.change('A.I.1', 'lead', 'Văn phòng')], { action: 'edit-row' });
    expect(text(book, 'lead')).toMatchObject({ original: 'Vụ Pháp chê', changed: 'entry' });
    book.type('A.I.1', 'lead', 'Cục Viễn thông');
    expect(text(book, 'lead')).toMatchObject({
      original: 'Vụ Pháp chê',
      now: 'Cục Viễn thông',
      changed: 'hand',
    });
  });

  test('is what the journal says stood there first, where the plan is not known', () => {
    const book = threeTasks();
    book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế')]);
    book.write([book.change('A.I.1', 'lead', 'Văn phòng')], { action: 'edit-row' });
    expect(text(book, 'lead', { original: null })).toMatchObject({
      original: 'Vụ Pháp chê',
      source: 'journal',
    });
    expect(text(book, 'deadline', { original: null })).toMatchObject({
      original: '12/2024',
      source: 'sheet',
    });
  });

  test('is found under the key that the row had when it was loaded', () => {
    const book = threeTasks();
    book.write([book.change('A.I.1', 'key', 'A.I.9')]);
    book.type('A.I.9', 'lead', 'Văn phòng');
    const found = life(book, 'A.I.9').texts.find(({ column }) => column === 'lead');
    expect(found).toMatchObject({ original: 'Vụ Pháp chê', source: 'plan', changed: 'hand' });
  });
});

describe('what units sent about a row', () => {
  const merged = { kind: 'merged', unit: 'baochi', period: '2026-H2', file: 'a.xlsx', cells: [1] } as const;
  const settled = {
    kind: 'settled',
    table: 'NhiemVu',
    key: 'A.I.1',
    column: 'status',
    said: ['baochi: Hoàn thành', 'vienthong: Tạm dừng'],
    kept: 'Tạm dừng',
    reason: 'Đã hỏi',
  } as const;

  test('stands beside the cell that it was merged into, with unit and file', () => {
    const book = threeTasks();
    book.write(
      [book.change('A.I.1', 'status', 'Tạm dừng'), book.change('A.I.1', 'lead', 'Văn phòng')],
      { action: 'apply-merge' },
      [merged],
    );
    expect(life(book, 'A.I.1').events).toMatchObject([
      {
        cells: [
          { column: 'status', from: [] },
          { column: 'lead', from: [{ unit: 'baochi', file: 'a.xlsx' }] },
        ],
        settled: [],
      },
    ]);
  });

  test('stays readable in full where the values clashed, also where the row kept its own', () => {
    const book = threeTasks();
    book.write([book.change('A.I.2', 'status', 'Tạm dừng')], { action: 'apply-merge' }, [settled]);
    expect(life(book, 'A.I.1').events).toMatchObject([
      {
        cells: [],
        settled: [
          {
            column: 'status',
            said: ['baochi: Hoàn thành', 'vienthong: Tạm dừng'],
            kept: 'Tạm dừng',
            reason: 'Đã hỏi',
          },
        ],
      },
    ]);
    expect(life(book, 'A.I.2').events).toMatchObject([{ cells: [{ column: 'status' }], settled: [] }]);
  });

  test('is found under the key that the row had then', () => {
    const book = threeTasks();
    book.write([], { action: 'apply-merge' }, [settled]);
    book.write([book.change('A.I.1', 'key', 'A.I.9')]);
    expect(life(book, 'A.I.9').events).toMatchObject([{ settled: [{ kept: 'Tạm dừng' }] }, { settled: [] }]);
  });
});

describe('what happened to a row', () => {
  test('is every change of its cells, oldest first, with what it was called then', () => {
    const book = threeTasks();
    book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế'), book.change('A.I.2', 'lead', 'Văn phòng')]);
    book.write([book.change('A.I.1', 'key', 'A.I.9')]);
    book.write([book.change('A.I.9', 'deadline', '2025')], {
      action: 'edit-row',
      by: 'Lan',
      source: 'b.xlsx',
    });
    expect(life(book, 'A.I.9').events).toMatchObject([
      { kind: 'change', entry: { number: 1 }, cells: [{ column: 'lead', after: 'Vụ Pháp chế' }] },
      { kind: 'change', entry: { number: 2 }, cells: [{ column: 'key', before: 'A.I.1' }] },
      { kind: 'change', entry: { number: 3, by: 'Lan', source: 'b.xlsx' }, cells: [{ before: '12/2024' }] },
    ]);
    expect(life(book, 'A.I.2').events).toHaveLength(1);
    expect(life(book, 'B.I.1').events).toEqual([]);
  });

  test('says which change was taken back', () => {
    const book = threeTasks();
    const entry = book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế')]);
    const plan = undoPlan(entry, book.entries, book.snapshot(), null);
    const choices = plan.conflicts.map((conflict) => choiceOf(conflict, 'before'));
    book.write(chosenChanges(plan, choices), { action: 'take-back', undoes: entry.number });
    const undone = life(book, 'A.I.1').events.map(
      (event) => event.kind === 'change' && event.cells[0]?.undone,
    );
    expect(undone).toEqual([true, false]);
    expect(text(book, 'lead')).toMatchObject({ changed: null });
  });

  test('has evidence where its day comes, and without a day at the end', () => {
    const book = threeTasks();
    book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế')], { at: '2026-03-01' });
    book.write([book.change('A.I.1', 'deadline', '2025')], { at: '2026-09-01T10:00' });
    const at = (evidenceOn: string) =>
      life(book, 'A.I.1', {
        snapshot: {
          tables: withCells(book, { evidence: '12/BC-VPC', evidenceOn, evidenceLink: 'javascript:x' }),
        },
      }).events.map((event) => (event.kind === 'evidence' ? `${event.number} ${event.link}` : event.kind));
    expect(at('2026-05-05')).toEqual(['change', '12/BC-VPC javascript:x', 'change']);
    expect(at('')).toEqual(['change', 'change', '12/BC-VPC javascript:x']);
  });

  test('keeps the order of the journal where a clock was wrong', () => {
    const book = threeTasks();
    book.write([book.change('A.I.1', 'lead', 'a')], { at: '2026-09-01' });
    book.write([book.change('A.I.1', 'lead', 'b')], { at: '2020-01-01' });
    const numbers = life(book, 'A.I.1').events.map((event) => event.kind === 'change' && event.entry.number);
    expect(numbers).toEqual([1, 2]);
  });
});

test('the findings of the row stand with what was decided about them, and the decision where its day comes', () => {
  const book = threeTasks();
  const own = fakeFinding({ id: 'f1', key: 'A.I.1' });
  const others = fakeFinding({ id: 'f2', key: 'A.I.2' });
  const decision = { id: 'f1', decision: 'Chấp nhận', reason: 'Tên cũ', decidedOn: '2026-10-01' };
  const tables = { ...book.snapshot().tables, KiemTra: tableOf('KiemTra', [decision], 'id') };
  const told = life(book, 'A.I.1', { findings: [own, others], snapshot: { tables } });
  expect(told.findings).toEqual([
    { finding: own, decision: { kind: 'accepted', reason: 'Tên cũ', day: '2026-10-01' } },
  ]);
  expect(told.events).toMatchObject([{ kind: 'decided', on: '2026-10-01', about: { id: 'f1' } }]);
});

test('a row that is gone keeps its past', () => {
  const book = threeTasks();
  book.write([book.change('A.I.1', 'lead', 'Vụ Pháp chế')]);
  book.rows.shift();
  const { place, texts, events } = life(book, 'A.I.1');
  expect([place, texts[1]?.original, texts[1]?.now, events.length]).toEqual([null, 'Vụ Pháp chê', null, 1]);
});

/** The tables of the workbook with more cells in the first task. */
function withCells(book: ModelWorkbook, texts: Record<string, string>): WorkbookSnapshot['tables'] {
  const { NhiemVu } = book.snapshot().tables;
  if (!NhiemVu) throw new Error('The workbook has no tasks.');
  const [first, ...rest] = NhiemVu.rows;
  if (!first) throw new Error('The workbook has no task.');
  const row: SnapshotRow = { ...first, cells: { ...first.cells, ...cellsOf(texts) } };
  return { NhiemVu: { ...NhiemVu, rows: [row, ...rest] } };
}

function tableOf(name: 'KiemTra', rows: readonly Record<string, string>[], key: string) {
  return {
    name,
    sheet: name,
    columns: {},
    missing: [],
    renamed: {},
    headingRow: 0,
    lastRow: 1,
    rows: rows.map((texts, at) => ({ key: texts[key] ?? '', row: at + 1, cells: cellsOf(texts) })),
  };
}

const cellsOf = (texts: Record<string, string>): SnapshotRow['cells'] =>
  Object.fromEntries(
    Object.entries(texts).map(([column, value]) => [
      column,
      { value, text: value, format: undefined, computed: false, cell: 'Z9' },
    ]),
  );
