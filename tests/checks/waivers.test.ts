import { recognise } from '../../src/workbook/recognise';
import type { CellValue } from '../../src/workbook/document';
import { checkedSnapshot, edited, inTask, smallWorkbook, withRow, type Edit } from './checked';

const [misspelt] = inTask('lead', 'Cục Viễn thôn');
const id = misspelt?.id ?? '';

/** The findings where the lead is misspelt and a person decided in `KiemTra` as given. */
function decided(
  decision: CellValue,
  edits: readonly Edit[] = [['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thôn']],
) {
  const reading = withRow(smallWorkbook, 'KiemTra', { id, decision, reason: 'Đã báo cáo' });
  return checkedSnapshot(recognise(edited(reading, edits)));
}

describe('a finding that a person accepted is waived', () => {
  test.each(['Chấp nhận', 'chấp nhận', ' Chấp nhận '])('%j', (decision) => {
    expect(decided(decision)).toMatchObject([{ id, waived: true, code: 'unit.misspelt' }]);
  });

  test('until the cell changes', () => {
    expect(decided('Chấp nhận', [['NhiemVu', 'A.I.1', 'lead', 'Cục Viển thông']])).toMatchObject([
      { code: 'unit.misspelt', waived: false },
    ]);
  });

  test('also when rows were sorted and other cells changed', () => {
    const edits: Edit[] = [
      ['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thôn'],
      ['NhiemVu', 'A.I.2', 'result', 'Kết quả khác'],
    ];
    const reading = withRow(edited(smallWorkbook, edits), 'KiemTra', { id, decision: 'Chấp nhận' });
    const tables = reading.tables.map((table) =>
      table.name === 'NhiemVu' ? { ...table, rows: [...table.rows].reverse() } : table,
    );
    expect(checkedSnapshot(recognise({ ...reading, tables }))).toMatchObject([{ id, waived: true }]);
  });
});

test.each(['Đã sửa', 'Trả lại', '', null])('%j waives nothing', (decision) => {
  expect(decided(decision)).toMatchObject([{ id, waived: false }]);
});
