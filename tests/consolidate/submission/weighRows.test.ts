import type { RawTable } from '../../../src/workbook/reading';
import { COUNTED, first, master, ofTasks, rowsOf, second, sentBack, task, whole } from './edits';
import { linesOf, notesIn, placeOf, weighed, withCell, withTable } from './returning';

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
