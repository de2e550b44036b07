import { parseRange } from '../../../src/workbook/a1';
import type { RawTable } from '../../../src/workbook/reading';
import { cellAt } from '../package/masterOf';
import { master, ofTasks, rowsOf, sentBack, whole } from './edits';
import { linesOf, notesIn, placeOf, totalOf, weighed, withTable, withoutColumn } from './returning';

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

  test.each([
    ['a formula without a last result', null],
    ['a formula that gave an empty text', ''],
    ['white space of any kind', ' \u00a0\u200b'],
  ])('%s shows nothing and is not counted', (_, value) => {
    const workbook = sentBack();
    const blank = { sheet: 'Nhiệm vụ', cell: 'W40', value, computed: true };
    const submission = weighed({ ...workbook, outside: [...workbook.outside, blank] }, master);
    expect(linesOf(submission)).toEqual([]);
    expect(submission.unchanged).toBe(whole);
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
