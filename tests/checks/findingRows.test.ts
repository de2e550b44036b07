import { findingRows } from '../../src/checks/findingRows';
import { recognise } from '../../src/workbook/recognise';
import { tableDefinition } from '../../src/workbook/tables';
import { checkedSnapshot, inTask, smallWorkbook, withRow } from './checked';

const findings = inTask('lead', 'Cục Viễn thôn');
const [finding] = findings;
const columns = tableDefinition('KiemTra').columns.map(({ id }) => id);

/** The rows as objects by column. */
function rowsOf(...kept: Parameters<typeof withRow>[2][]): Record<string, unknown>[] {
  const reading = kept.reduce((one, row) => withRow(one, 'KiemTra', row), smallWorkbook);
  return findingRows(findings, recognise(reading), 'vi').map((row) =>
    Object.fromEntries(row.map((value, index) => [columns[index] ?? '', value])),
  );
}

test('a finding is a row, in words that people read', () => {
  expect(rowsOf()).toEqual([
    {
      id: finding?.id,
      code: 'unit.misspelt',
      severity: 'Lỗi',
      table: 'NhiemVu',
      key: 'A.I.1',
      column: 'Đơn vị thực hiện',
      found: 'Cục Viễn thôn',
      message: '“Cục Viễn thôn” viết sai tên “Cục Viễn thông”. Sửa lại cho đúng.',
      decision: null,
      reason: null,
      decidedOn: null,
    },
  ]);
});

test('what a person decided stays beside its finding', () => {
  const [row, ...rest] = rowsOf({
    id: finding?.id ?? '',
    code: 'cũ',
    message: 'cũ',
    decision: 'Trả lại',
    reason: 'Hỏi lại',
    decidedOn: 45_500,
  });
  expect(row).toMatchObject({
    code: 'unit.misspelt',
    decision: 'Trả lại',
    reason: 'Hỏi lại',
    decidedOn: 45_500,
  });
  expect(rest).toEqual([]);
});

test('where somebody copied a row, the last one with a decision stays', () => {
  const copy = { id: finding?.id ?? '', code: 'unit.misspelt' };
  const [row, ...rest] = rowsOf(
    { ...copy, decision: 'Chấp nhận' },
    { ...copy, decision: 'Trả lại', reason: 'Hỏi lại' },
    copy,
  );
  expect(row).toMatchObject({ decision: 'Trả lại', reason: 'Hỏi lại' });
  expect(rest).toEqual([]);
});

test('a decision whose finding is gone stays in a row of its own, at the end', () => {
  const rows = rowsOf({ id: 'không còn', code: 'unit.unknown', found: 'X', decision: 'Đã sửa' });
  expect(rows.map(({ id, decision }) => [id, decision])).toEqual([
    [finding?.id, null],
    ['không còn', 'Đã sửa'],
  ]);
});

test('a finding that is gone and was not decided goes', () => {
  expect(rowsOf({ id: 'không còn', code: 'unit.unknown', found: 'X' })).toHaveLength(1);
});

test('rows written once are written the same the next time', () => {
  const once = findingRows(findings, recognise(smallWorkbook), 'vi');
  const values = Object.fromEntries((once[0] ?? []).map((value, index) => [columns[index] ?? '', value]));
  const again = recognise(withRow(smallWorkbook, 'KiemTra', values));
  expect(findingRows(findings, again, 'vi')).toEqual(once);
  expect(checkedSnapshot(again)).toEqual([]);
});

test('a row that a person added stays, with nothing decided in it and twice alike', () => {
  const own = { message: 'Nhớ hỏi Vụ Pháp chế' };
  expect(rowsOf(own, own, { id: '' }).map(({ id, message }) => [id, message])).toEqual([
    [finding?.id, expect.any(String)],
    [null, own.message],
    [null, own.message],
  ]);
});
