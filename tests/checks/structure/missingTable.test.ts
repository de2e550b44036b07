import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, smallWorkbook, told } from '../checked';

test('a table of ours that is gone is a warning, by its name', () => {
  const tables = smallWorkbook.tables.filter(({ name }) => name !== 'DonVi');
  expect(
    checkedSnapshot(recognise({ ...smallWorkbook, tables })).map((finding) => [told(finding), finding.table]),
  ).toEqual([
    [
      expect.objectContaining({
        code: 'table.missing',
        severity: 'warning',
        cell: null,
        key: null,
        column: null,
      }),
      'DonVi',
    ],
  ]);
});
