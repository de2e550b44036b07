import { cellName, parseRange } from '../../../src/workbook/a1';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { cellAt, type Edit, type Written } from './masterOf';
import { built, edited, plan, sheetNamed } from './smallPlan';

describe('the values in it', () => {
  /** What the master’s cell holds, what the package’s cell and its base hold for it. */
  const goesOut = (promise: string, edit: Edit, expected: unknown, also?: Written['also']) =>
    test(promise, () => {
      const [table, row, column] = edit;
      const document = built({ ...edited(edit), ...(also ? { also } : {}) });
      expect(cellAt(document, table, row, column).value).toBe(expected);
    });
  goesOut('are those of now', ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'], 'Đang thực hiện');
  goesOut('are those that the coordinator entered', ['NhiemVu', 'A.I.1', 'lastDay', 46400], 46400);
  goesOut('keep a day as its number', ['NhiemVu', 'A.I.1', 'doneOn', 46300], 46300);
  goesOut('keep a day that is text as it is', ['NhiemVu', 'A.I.1', 'doneOn', 'cuối tháng 6'], 'cuối tháng 6');
  goesOut('count a day from 1900', ['NhiemVu', 'A.I.1', 'doneOn', 44838], 46300, (document) => {
    document.date1904 = true;
  });
  goesOut('give a share as its hundredths', ['NhiemVu', 'A.I.1', 'percent', 0.07, '0%'], 7);
  goesOut('keep a percent', ['NhiemVu', 'A.I.1', 'percent', 75], 75);
  goesOut('give a number in a column of text as text', ['NhiemVu', 'A.I.1', 'evidence', 123], '123');
  goesOut(
    'give a month that Excel made of a text as it is shown',
    ['NhiemVu', 'A.I.1', 'deadline', 45627, 'mm/yyyy'],
    '12/2024',
  );
  goesOut('give an error as its text', ['NhiemVu', 'A.I.1', 'evidence', { error: '#N/A' }], '#N/A');
  goesOut('keep text that looks like a formula as text', ['NhiemVu', 'A.I.1', 'proposals', '=1+1'], '=1+1');

  test('are no formula of the coordinator’s, only what it gave', () => {
    const document = built({
      ...plan,
      also: (master) => {
        const cell = cellAt(master, 'NhiemVu', 'A.I.1', 'percent');
        cell.value = 40;
        cell.formula = '=20+20';
      },
    });
    expect(cellAt(document, 'NhiemVu', 'A.I.1', 'percent')).toEqual({
      value: 40,
      style: expect.anything() as object,
    });
  });

  test('are nothing of columns that the coordinator added', () => {
    const document = documentWithOwnColumn();
    const texts = document.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)),
    );
    expect(texts).not.toContain('Ghi chú riêng');
    expect(texts).not.toContain('không gửi đi');
  });

  test('have no formula but those of the calculated columns and of Tổng quan', () => {
    const document = built(edited(['NhiemVu', 'A.I.1', 'proposals', '=HYPERLINK("http://x")']));
    const formulas = document.sheets.flatMap(({ name, tables, rows }) =>
      [...rows].flatMap(([row, { cells }]) =>
        [...cells].flatMap(([column, { formula }]) =>
          formula === undefined ? [] : `${name}!${tables[0] ? column : `${row} ${column}`}`,
        ),
      ),
    );
    const ofTables = new Set(formulas.filter((place) => !/^(Tổng quan|_)/.test(place)));
    expect([...ofTables]).toEqual(['Chỉ tiêu!24', 'Chỉ tiêu!25', 'Nhiệm vụ!22', 'Nhiệm vụ!23']);
  });

  function documentWithOwnColumn(): WorkbookDocument {
    return built({
      ...plan,
      also: (master) => {
        const sheet = sheetNamed(master, 'Nhiệm vụ');
        const [table] = sheet.tables;
        const range = table && parseRange(table.range);
        if (!table || !range) throw new Error('No table');
        table.columns.push({ name: 'Ghi chú riêng' });
        table.range = `A1:${cellName(range.bottom, range.right + 1)}`;
        const put = (row: number, value: string) =>
          sheet.rows.get(row)?.cells.set(range.right + 1, { value });
        put(0, 'Ghi chú riêng');
        put(1, 'không gửi đi');
      },
    });
  }
});
