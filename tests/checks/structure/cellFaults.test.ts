import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, smallWorkbook, unsaid } from '../checked';

const withFault = (sheet: string, cell: string, code = 'two-values') =>
  checkedSnapshot(recognise({ ...smallWorkbook, faults: [{ code, sheet, cell, found: 'một; hai' }] }));

describe('a cell that the file itself damages is an error', () => {
  test('with its row and column, where it is in a table of ours', () => {
    expect(withFault('Nhiệm vụ', 'G3')).toMatchObject([
      {
        code: 'cell.damaged',
        severity: 'error',
        table: 'NhiemVu',
        key: 'A.I.2',
        column: 'lead',
        cell: 'G3',
        found: 'một; hai',
      },
    ]);
  });

  test('with its sheet and cell elsewhere', () => {
    expect(withFault('Ghi chú', 'B9')).toMatchObject([
      { code: 'cell.damaged', sheet: 'Ghi chú', table: null, key: null, column: null, cell: 'B9' },
    ]);
  });

  test.each(['two-values', 'broken-index', 'unreadable-value', 'no-place'])(
    'with a sentence for %s',
    (code) => {
      expect(unsaid(withFault('Nhiệm vụ', 'G3', code))).toEqual([]);
    },
  );
});
