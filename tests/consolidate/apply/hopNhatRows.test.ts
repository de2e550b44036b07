import { hopNhatRows, ledgerOfStep } from '../../../src/consolidate/apply/hopNhatRows';
import type { Consolidation } from '../../../src/consolidate/consolidation';
import { withDecisions } from '../../../src/consolidate/decide/withDecisions';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { CellValue } from '../../../src/workbook/document';
import { serialOfDay } from '../../../src/workbook/serial';
import type { SnapshotRow } from '../../../src/workbook/snapshot';
import { hopNhat } from '../../../src/workbook/tables';
import { adds, BC, file, master, merged, misses, refused, refuses, says, VT } from '../merge/handMade';
import { TODAY } from '../package/masterOf';

const DONE = 'Hoàn thành';
const place = (column: string): number => hopNhat.columns.findIndex(({ id }) => id === column);

/** The rows in short, by these columns. */
function lines(
  consolidation: Consolidation,
  columns: readonly string[],
  view: MasterView = master,
  day = TODAY,
): unknown[] {
  return hopNhatRows(consolidation, view, day, 'vi').map((row) =>
    columns.map((column) => row[place(column)]),
  );
}

/** The workbook with these rows on its sheet. */
function holding(rows: readonly (readonly CellValue[])[], view: MasterView = master): MasterView {
  const table = view.snapshot.tables.HopNhat;
  if (!table) throw new Error('No HopNhat');
  const held = rows.map((values, index): SnapshotRow => {
    const cells = hopNhat.columns.map(({ id }, at) => {
      const value = values[at] ?? null;
      const text = value === null ? '' : String(value);
      return [id, { value, text, format: undefined, computed: false, cell: 'A1' }] as const;
    });
    return { key: String(values[0] ?? ''), row: index + 1, cells: Object.fromEntries(cells) };
  });
  const tables = { ...view.snapshot.tables, HopNhat: { ...table, rows: held } };
  return { ...view, snapshot: { ...view.snapshot, tables } };
}

const everything = merged([
  refused('0'),
  file('a', VT, {
    changed: [
      says('A.I.1', 'percent', 40),
      says('A.I.2', 'status', DONE),
      says('A.I.1', 'result', 'Khác', 'Cũ'),
    ],
    rejected: [refuses('A.I.1', 'doneOn', 'hôm qua')],
    repeated: [says('A.I.2', 'percent', 5)],
    added: [adds({ text: 'Việc mới', lead: 'Cục Báo chí' })],
    removed: [misses('A.I.3')],
  }),
  file('b', BC, { changed: [says('A.I.2', 'status', 'Tạm dừng')] }),
]);

describe('the sheet Hợp nhất', () => {
  test('has a line for each file and each cell that did not stay as it was', () => {
    expect(lines(everything, ['kind', 'file', 'key', 'column', 'value'])).toEqual([
      ['Tệp', '0', null, null, expect.stringMatching(/^0 ô/)],
      [
        'Tệp',
        'a',
        null,
        null,
        '107 ô: 100 không đổi, 1 đã nhận, 1 mâu thuẫn, 3 đề nghị, 1 không nhận, 1 bị thay thế',
      ],
      ['Đã nhận', 'a', 'A.I.1', 'Tiến độ (%)', '40'],
      ['Mâu thuẫn', 'a', 'A.I.2', 'Trạng thái', DONE],
      ['Đề nghị sửa', 'a', 'A.I.1', 'Kết quả', 'Khác'],
      ['Đề nghị bỏ dòng', 'a', 'A.I.3', null, null],
      ['Đề nghị thêm dòng', 'a', null, 'Tên nhiệm vụ', 'Việc mới'],
      ['Đề nghị thêm dòng', 'a', null, 'Đơn vị thực hiện', 'Cục Báo chí'],
      ['Không nhận', 'a', 'A.I.1', 'Ngày hoàn thành', 'hôm qua'],
      ['Bị thay thế', 'a', 'A.I.2', 'Tiến độ (%)', '5'],
      ['Tệp', 'b', null, null, expect.stringMatching(/^101 ô/)],
      ['Mâu thuẫn', 'b', 'A.I.2', 'Trạng thái', 'Tạm dừng'],
    ]);
  });

  test('puts all values of a conflict under its id', () => {
    const id = everything.conflicts[0]?.id;
    expect(
      lines(everything, ['id', 'kind']).filter((line) => JSON.stringify(line).includes(id ?? '?')),
    ).toHaveLength(2);
  });

  test('shows a decision beside the line that was chosen, with its day and reason', () => {
    const id = everything.conflicts[0]?.id ?? '';
    const decided = withDecisions(everything, [{ id, take: 'value', unit: BC, reason: 'Đã hỏi' }]);
    const found = lines(decided, ['id', 'file', 'decision', 'result', 'reason', 'decidedOn']);
    expect(found).toContainEqual([id, 'b', 'Nhận', 'Tạm dừng', 'Đã hỏi', serialOfDay(TODAY)]);
    expect(found).toContainEqual([id, 'a', null, 'Tạm dừng', null, null]);
  });

  test('is left alone where it says all of it already', () => {
    const rows = hopNhatRows(everything, master, TODAY, 'vi');
    expect(ledgerOfStep(everything, holding(rows), '2026-12-24', 'vi')).toBeNull();
    expect(ledgerOfStep(everything, master, TODAY, 'vi')).toEqual(rows);
  });

  test('keeps the day of a decision that stays', () => {
    const id = everything.conflicts[0]?.id ?? '';
    const decided = withDecisions(everything, [{ id, take: 'master' }]);
    const view = holding(hopNhatRows(decided, master, TODAY, 'vi'));
    const days = lines(decided, ['decidedOn'], view, '2026-12-24').flat();
    expect(days.filter((day) => day !== null)).toEqual([serialOfDay(TODAY)]);
  });

  test('keeps what other files and other rounds left, and what is a person’s own', () => {
    const earlier = hopNhatRows(
      merged([file('z', VT, { changed: [says('A.I.1', 'percent', 1)] })]),
      master,
      TODAY,
      'vi',
    );
    const own = hopNhat.columns.map(({ id }) => (id === 'value' ? 'Ghi chú' : null));
    const rows = lines(everything, ['kind', 'file', 'value'], holding([...earlier, own]));
    expect(rows.slice(0, 3)).toEqual([
      ['Tệp', 'z', expect.any(String)],
      ['Đã nhận', 'z', '1'],
      [null, null, 'Ghi chú'],
    ]);
    expect(rows).toHaveLength(3 + 12);
  });

  test('keeps what a file of the same name brought in another period', () => {
    const said = (period: string, value: number): Consolidation =>
      merged([
        file('a', VT, {
          period,
          changed: [says('A.I.1', 'percent', value)],
          rejected: [refuses('A.I.1', 'doneOn', period)],
        }),
      ]);
    const view = holding(hopNhatRows(said('2026-H1', 40), master, TODAY, 'vi'));
    expect(lines(said('2026-H2', 90), ['kind', 'period', 'value'], view)).toEqual([
      ['Tệp', '2026-H1', expect.any(String)],
      ['Đã nhận', '2026-H1', '40'],
      ['Không nhận', '2026-H1', '2026-H1'],
      ['Tệp', '2026-H2', expect.any(String)],
      ['Đã nhận', '2026-H2', '90'],
      ['Không nhận', '2026-H2', '2026-H2'],
    ]);
  });

  test('lets go of a question of a file that asks it no more', () => {
    const asked = merged([file('a', BC, { changed: [says('A.I.1', 'percent', 1)] })]);
    const view = holding(hopNhatRows(asked, master, TODAY, 'vi'));
    expect(lines(merged([file('a', BC)]), ['kind'], view)).toEqual([['Tệp']]);
  });

  test('counts what a file brought before as it was taken then', () => {
    const first = merged([file('a', VT, { changed: [says('A.I.1', 'percent', 40)] })]);
    const view = holding(hopNhatRows(first, master, TODAY, 'vi'));
    const again = merged([file('a', VT, { unchanged: 101 })]);
    expect(hopNhatRows(again, view, TODAY, 'vi')).toEqual(hopNhatRows(first, master, TODAY, 'vi'));
  });
});
