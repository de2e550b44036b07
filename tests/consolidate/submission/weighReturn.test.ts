import type { RawCell } from '../../../src/workbook/reading';
import { first, master, ofTasks, rowsOf, sentBack, task, whole } from './edits';
import { linesOf, notesIn, weighed, withTable } from './returning';

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
  expect(kept.reduce((sum, { from, to, keys }) => sum + keys.length * (to - from + 1), 0)).toBe(unchanged);
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
