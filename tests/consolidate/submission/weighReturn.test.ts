import { parseRange } from '../../../src/workbook/a1';
import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import type { WorkbookDocument } from '../../../src/workbook/document';
import type { RawCell, RawTable } from '../../../src/workbook/reading';
import { cellAt, masterOf, packageOf } from '../package/masterOf';
import { edited } from '../package/smallPlan';
import {
  linesOf,
  notesIn,
  placeOf,
  returned,
  totalOf,
  weighed,
  withCell,
  withoutColumn,
  withTable,
} from './returning';

const written = edited(
  ['NhiemVu', 'A.I.1', 'percent', 40],
  ['NhiemVu', 'A.I.1', 'doneOn', 46022],
  ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
  ['NhiemVu', 'A.I.1', 'evidence', 'Văn bản số 5'],
);
const master = masterOf(written);

/** Counted columns of each table, key, unit and computed ones apart. */
const COUNTED = { ChiTieu: 20, NhiemVu: 18, PhoiHop: 3, DonVi: 8 };
const units = master.snapshot.tables.DonVi?.rows.length ?? 0;
const whole = COUNTED.ChiTieu + 2 * COUNTED.NhiemVu + 2 * COUNTED.PhoiHop + units * COUNTED.DonVi;

function sentBack(change: (document: WorkbookDocument) => void = () => undefined): ReturnedWorkbook {
  const document = packageOf(master, 'vienthong').document();
  change(document);
  return returned(document);
}

/** The lines of a package of which the tasks' table was changed. */
function ofTasks(change: (table: RawTable) => RawTable | null): readonly string[] {
  return linesOf(weighed(withTable(sentBack(), 'NhiemVu', change), master));
}

const task = (row: number, id: string, cell: RawCell) => (table: RawTable) =>
  withCell(table, row, placeOf('NhiemVu', id), cell);
const rowsOf = (table: RawTable, rows: readonly (readonly RawCell[])[]): RawTable => ({ ...table, rows });
const [first, second] = [0, 1];

test('an untouched package is unchanged, to the last cell', () => {
  const submission = weighed(sentBack(), master);
  expect(linesOf(submission)).toEqual([]);
  expect(notesIn(submission)).toEqual([]);
  expect(submission.unchanged).toBe(whole);
  expect(submission).toMatchObject({
    unit: 'vienthong',
    unitName: 'Cục Viễn thông',
    period: '2026-H2',
    threeWay: true,
  });
});

test('where the unchanged cells stand is told of each', () => {
  const { kept, unchanged } = weighed(sentBack(), master);
  expect(kept.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(unchanged);
});

test('what is answered goes from one thread to another as it is', () => {
  const submission = weighed(sentBack(), master);
  expect(structuredClone(submission)).toEqual(submission);
});

describe('a cell that was edited', () => {
  test.each<[string, string, RawCell, readonly string[]]>([
    ['another value', 'percent', { value: 60 }, ['changed NhiemVu A.I.1 percent: 60 < 40']],
    [
      'a day as text',
      'doneOn',
      { value: '05/01/2026' },
      ['changed NhiemVu A.I.1 doneOn: "2026-01-05" < "2025-12-31"'],
    ],
    ['emptied', 'evidence', { value: null }, ['changed NhiemVu A.I.1 evidence: "" < "Văn bản số 5"']],
    [
      'white space alone',
      'evidence',
      { value: ' \u00a0' },
      ['changed NhiemVu A.I.1 evidence: "" < "Văn bản số 5"'],
    ],
    [
      'a column of the coordinator',
      'text',
      { value: 'Việc khác' },
      ['changed NhiemVu A.I.1 text: "Việc khác" < "Nhiệm vụ A.I.1"'],
    ],
    [
      'a formula that gives another value',
      'percent',
      { value: 60, computed: true },
      ['changed NhiemVu A.I.1 percent: 60 < 40'],
    ],
    [
      'a day with the month first',
      'doneOn',
      { value: '12/31/2025' },
      ['month-first Nhiệm vụ!Q2: 12/31/2025'],
    ],
    ['a status of one’s own', 'status', { value: 'Xong' }, ['status Nhiệm vụ!O2: Xong']],
    [
      'a formula without a result',
      'evidence',
      { value: null, computed: true },
      ['formula-without-value Nhiệm vụ!R2: '],
    ],
    ['an error value', 'percent', { value: { error: '#DIV/0!' } }, ['error-value Nhiệm vụ!P2: #DIV/0!']],
    ['the product’s own column', 'lastDay', { value: 46022 }, ['computed Nhiệm vụ!N2: 46022']],
    ['a formula overtyped', 'warning', { value: 'Không có gì' }, ['computed Nhiệm vụ!W2: Không có gì']],
  ])('%s', (_, id, cell, lines) => {
    expect(ofTasks(task(first, id, cell))).toEqual(lines);
  });

  test.each<[string, string, RawCell, string]>([
    ['the same day as ISO text', 'doneOn', { value: '2025-12-31' }, 'same.date'],
    ['the same day as it is written here', 'doneOn', { value: '31/12/2025' }, 'same.date'],
    ['the same day with dots', 'doneOn', { value: '31.12.2025' }, 'same.date'],
    ['the same percent as a share', 'percent', { value: 0.4, format: '0%' }, 'same.percent'],
    ['the same percent as text', 'percent', { value: '40 %' }, 'same.percent'],
    ['the same status in capitals', 'status', { value: 'ĐANG THỰC HIỆN' }, 'same.status'],
    ['the same text decomposed', 'evidence', { value: 'Văn bản số 5'.normalize('NFD') }, 'same.text'],
    ['the same text with a space behind it', 'evidence', { value: 'Văn bản số 5 ' }, 'same.text'],
    ['white space in an empty cell', 'proposals', { value: '  ' }, 'same.empty'],
  ])('is unchanged, and that is said: %s', (_, id, cell, note) => {
    const submission = weighed(withTable(sentBack(), 'NhiemVu', task(first, id, cell)), master);
    expect(linesOf(submission)).toEqual([]);
    expect(submission.unchanged).toBe(whole);
    expect(notesIn(submission)).toEqual([note]);
  });

  test('is read in the 1904 date system', () => {
    const { reading, ...rest } = withTable(
      sentBack(),
      'NhiemVu',
      task(first, 'doneOn', { value: 46022 - 1462 }),
    );
    const tables = reading.tables.map((table) =>
      table.name === 'DonVi' ? rowsOf(table, table.rows.map(withoutDays)) : table,
    );
    const submission = weighed({ ...rest, reading: { ...reading, tables, date1904: true } }, master);
    expect(linesOf(submission).filter((line) => line.includes('doneOn'))).toEqual([]);
    expect(notesIn(submission)).toContain('date-1904');
  });
});

/** Days of units, which this file would tell by another system than it was made in. */
function withoutDays(cells: readonly RawCell[]): readonly RawCell[] {
  return cells.map((cell) => (typeof cell.value === 'number' ? { value: cell.value - 1462 } : cell));
}

describe('rows', () => {
  test('that were sorted are the same rows', () => {
    expect(ofTasks((table) => rowsOf(table, [...table.rows].reverse()))).toEqual([]);
  });

  test('are found by their key in NFC, space around it apart', () => {
    expect(ofTasks(task(first, 'key', { value: '  A.I.1\u00a0' }))).toEqual([]);
  });

  test('that are gone are asked about', () => {
    expect(ofTasks((table) => rowsOf(table, table.rows.slice(1)))).toEqual(['removed NhiemVu A.I.1']);
  });

  test('that nobody knows are asked for, to the last filled cell', () => {
    const lines = ofTasks((table) => {
      const edit = task(3, 'text', { value: 'Việc mới' });
      return task(3, 'percent', { value: '20%' })(edit(table));
    });
    expect(lines).toEqual(['added NhiemVu: {"text":"Việc mới","percent":20}']);
  });

  test('that nobody knows by a key of their own are asked for with it', () => {
    expect(ofTasks(task(3, 'key', { value: 'Z.1' }))).toEqual(['added NhiemVu Z.1: {"key":"Z.1"}']);
  });

  test('whose key was emptied are gone, and what they hold is asked for', () => {
    const lines = ofTasks(task(second, 'key', { value: null }));
    expect(lines.map((line) => line.slice(0, 14))).toEqual(['added NhiemVu:', 'removed NhiemV']);
  });

  test('that stand there twice and agree count once, the others are repeated', () => {
    const lines = ofTasks((table) => rowsOf(table, [...table.rows, ...table.rows.slice(0, 1)]));
    expect(lines).toHaveLength(COUNTED.NhiemVu);
    expect(lines.every((line) => line.startsWith('repeated NhiemVu A.I.1 '))).toBe(true);
  });

  test('that stand there twice and do not agree differ in the cells in which they do', () => {
    const lines = ofTasks((table) => {
      const twice = rowsOf(table, [...table.rows, ...table.rows.slice(0, 1)]);
      return task(first, 'percent', { value: 80 })(twice);
    });
    expect(lines.filter((line) => line.startsWith('differing'))).toEqual([
      'differing NhiemVu A.I.1 percent: 80 < 40',
      'differing NhiemVu A.I.1 percent: 40 < 40',
    ]);
    expect(lines.filter((line) => line.startsWith('repeated'))).toHaveLength(COUNTED.NhiemVu - 1);
  });

  test('of the plan that the package did not have say what is filled and differs', () => {
    const other = (table: RawTable): RawTable =>
      task(3, 'status', { value: 'Hoàn thành' })(task(3, 'key', { value: 'B.I.1' })(table));
    const submission = weighed(withTable(sentBack(), 'NhiemVu', other), master);
    expect(linesOf(submission)).toEqual(['changed NhiemVu B.I.1 status: "Hoàn thành" < null']);
    expect(submission.unchanged).toBe(whole);
  });

  test('of coordination are found by the unit however it is written', () => {
    const other = (table: RawTable): RawTable =>
      withCell(table, 1, placeOf('PhoiHop', 'unit'), { value: 'Cục VT' });
    expect(linesOf(weighed(withTable(sentBack(), 'PhoiHop', other), master))).toEqual([]);
  });
});

describe('columns', () => {
  test('are found by their heading, wherever they stand', () => {
    const turned = (table: RawTable): RawTable => ({
      ...table,
      headings: [...table.headings].reverse(),
      columnIds: [...table.columnIds].reverse(),
      rows: table.rows.map((cells) => [...cells].reverse()),
    });
    expect(ofTasks(turned)).toEqual([]);
  });

  test('that are gone change nothing, and that is said', () => {
    const gone = (table: RawTable): RawTable => withoutColumn(table, 'NhiemVu', 'percent');
    const submission = weighed(withTable(sentBack(), 'NhiemVu', gone), master);
    expect(linesOf(submission)).toEqual([]);
    expect(submission.unchanged).toBe(whole - 2);
    expect(submission.tables.NhiemVu?.columns).not.toHaveProperty('percent');
    expect(notesIn(submission)).toEqual(['column-gone']);
  });

  test('whose heading was changed are found by their own number, and that is said', () => {
    const renamed = (table: RawTable): RawTable => ({
      ...table,
      headings: table.headings.map((heading) => (heading === 'Trạng thái' ? 'Tình hình' : heading)),
      columnIds: table.headings.map((_, place) => place + 1),
    });
    const submission = weighed(withTable(sentBack(), 'NhiemVu', renamed), master);
    expect(submission.unchanged).toBe(whole);
    expect(notesIn(submission)).toEqual(['column-renamed']);
  });

  test('that were added are shown with their heading', () => {
    const lines = ofTasks((table) => ({
      ...table,
      headings: [...table.headings, 'Ghi chú'],
      columnIds: [...table.columnIds, 40],
      rows: table.rows.map((cells, row) => [...cells, { value: row === 0 ? 'xem lại' : null }]),
    }));
    expect(lines).toEqual(['added-column Nhiệm vụ!Y1: Ghi chú', 'added-column Nhiệm vụ!Y2: xem lại']);
  });

  test('that tell the rows apart and are gone leave nothing to be taken, and that is said', () => {
    const gone = (table: RawTable): RawTable => withoutColumn(table, 'NhiemVu', 'key');
    const submission = weighed(withTable(sentBack(), 'NhiemVu', gone), master);
    expect(new Set(submission.rejected.map(({ message }) => message.code))).toEqual(
      new Set(['consolidate.rejected.no-key']),
    );
    expect(submission.removed).toEqual([]);
    expect(notesIn(submission)).toEqual(['key-gone', 'rows-untold']);
  });

  test('of formulas that a program turned into values are no edit, and that is said', () => {
    const frozen = (table: RawTable): RawTable =>
      rowsOf(
        table,
        table.rows.map((cells) => cells.map(({ value }) => ({ value: value ?? 'Quá hạn; Chưa phân công' }))),
      );
    const onlyByFormula = (table: RawTable): RawTable => {
      const [warning, standing] = [placeOf('NhiemVu', 'warning'), placeOf('NhiemVu', 'standing')];
      const rows = frozen(table).rows;
      return rowsOf(
        table,
        table.rows.map((cells, row) =>
          cells.map((cell, place) =>
            place === warning || place === standing ? (rows[row]?.[place] ?? cell) : cell,
          ),
        ),
      );
    };
    const submission = weighed(withTable(sentBack(), 'NhiemVu', onlyByFormula), master);
    expect(linesOf(submission)).toEqual([]);
    expect(notesIn(submission)).toEqual(['formulas-lost']);
  });
});

describe('merged cells', () => {
  test('reject what they cover, and what shows stays', () => {
    const submission = weighed({ ...sentBack(), merges: { 'Nhiệm vụ': ['P2:P3'] } }, master);
    expect(linesOf(submission)).toEqual(['merged-cells Nhiệm vụ!P3: ']);
  });

  test('over keys make rows that nobody can tell: no request, and all of it is shown', () => {
    const workbook = withTable(sentBack(), 'NhiemVu', task(second, 'key', { value: null }));
    const submission = weighed({ ...workbook, merges: { 'Nhiệm vụ': ['A2:A3'] } }, master);
    expect(submission.removed).toEqual([]);
    expect(submission.added).toEqual([]);
    expect(linesOf(submission).every((line) => line.startsWith('merged-cells'))).toBe(true);
    expect(linesOf(submission)).toContain('merged-cells Nhiệm vụ!F3: Nhiệm vụ A.I.2');
    expect(notesIn(submission)).toEqual(['rows-untold']);
  });

  test('over the whole sheet are read in no time', () => {
    const submission = weighed({ ...sentBack(), merges: { 'Nhiệm vụ': ['A1:XFD1048576'] } }, master);
    expect(submission.changed).toEqual([]);
  });
});

describe('tables', () => {
  test('that are gone ask for nothing, and that is said', () => {
    const submission = weighed(
      withTable(sentBack(), 'NhiemVu', () => null),
      master,
    );
    expect(linesOf(submission)).toEqual([]);
    expect(notesIn(submission)).toEqual(['table-gone']);
  });

  test('on renamed sheets are found, and that is said', () => {
    const renamed = (table: RawTable): RawTable => ({ ...table, sheet: 'Việc của tôi' });
    const submission = weighed(withTable(sentBack(), 'NhiemVu', renamed), master);
    expect(linesOf(submission)).toEqual([]);
    expect(notesIn(submission)).toEqual(['sheet-renamed']);
  });

  test('of a text bear whatever name, and that is nothing to say', () => {
    const renamed = (table: RawTable): RawTable => ({ ...table, sheet: 'vienthong_2026-H2' });
    const workbook = { ...withTable(sentBack(), 'NhiemVu', renamed), format: 'csv' as const };
    expect(notesIn(weighed(workbook, master))).toEqual(['format']);
  });

  test('that are copies are outside', () => {
    const workbook = sentBack();
    const copied = workbook.reading.tables
      .filter(({ name }) => name === 'PhoiHop')
      .map((table) => ({ ...table, name: 'PhoiHop2', sheet: 'Phối hợp (2)' }));
    const { reading } = workbook;
    const submission = weighed(
      { ...workbook, reading: { ...reading, tables: [...reading.tables, ...copied] } },
      master,
    );
    expect(submission.unchanged).toBe(whole);
    // Five headings, and key and unit of two rows.
    expect(linesOf(submission)).toHaveLength(9);
    expect(linesOf(submission).every((line) => line.startsWith('outside Phối hợp (2)!'))).toBe(true);
  });

  test('of findings are the file’s own', () => {
    const found = (table: RawTable): RawTable => rowsOf(table, [[{ value: 'abc' }, { value: ' ' }]]);
    expect(linesOf(weighed(withTable(sentBack(), 'KiemTra', found), master))).toEqual([
      'findings Kiểm tra!A2: abc',
    ]);
  });
});

describe('outside the tables', () => {
  const note = { sheet: 'Nhiệm vụ', cell: 'Z40', value: 'Gọi lại cho tôi' };

  test('what was not there is shown', () => {
    const workbook = sentBack();
    const submission = weighed({ ...workbook, outside: [...workbook.outside, note] }, master);
    expect(linesOf(submission)).toEqual(['outside Nhiệm vụ!Z40: Gọi lại cho tôi']);
  });

  test('what was altered is shown, what was emptied is not', () => {
    const workbook = sentBack();
    const [one, , ...others] = workbook.outside;
    const outside = [...(one ? [{ ...one, value: 'khác' }] : []), ...others];
    expect(linesOf(weighed({ ...workbook, outside }, master))).toEqual([
      `outside ${one?.sheet ?? ''}!${one?.cell ?? ''}: khác`,
    ]);
  });

  test('what stands on a renamed sheet is known', () => {
    const workbook = sentBack();
    const outside = workbook.outside.map((cell) =>
      cell.sheet === 'Hướng dẫn' ? { ...cell, sheet: 'HD' } : cell,
    );
    expect(linesOf(weighed({ ...workbook, outside }, master))).toEqual([]);
  });

  test('formulas may give what they give, and be values where none is left', () => {
    const workbook = sentBack();
    const outside = workbook.outside.map((cell) =>
      cell.computed ? { sheet: cell.sheet, cell: cell.cell, value: 7 } : cell,
    );
    expect(linesOf(weighed({ ...workbook, outside }, master))).toEqual([]);
  });
});

test('a damaged cell is refused as such', () => {
  const workbook = sentBack();
  const faults = [{ code: 'two-values', sheet: 'Nhiệm vụ', cell: 'P2', found: '40 / 60' }];
  const submission = weighed({ ...workbook, reading: { ...workbook.reading, faults } }, master);
  expect(linesOf(submission)).toEqual(['damaged Nhiệm vụ!P2: 40 / 60']);
  expect(totalOf(submission)).toBe(whole);
});

test('where the cells stand is where the file has them', () => {
  const { tables } = weighed(
    sentBack((document) => {
      cellAt(document, 'NhiemVu', 'A.I.2', 'percent').value = 5;
    }),
    master,
  );
  expect(tables.NhiemVu).toMatchObject({
    sheet: 'Nhiệm vụ',
    rows: { 'NhiemVu\tA.I.1': 1, 'NhiemVu\tA.I.2': 2 },
  });
  expect(tables.NhiemVu?.columns.percent).toBe(parseRange('P1')?.left);
});
