import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, smallWorkbook } from '../checked';

test('a workbook without a plan has one finding, an error without a place', () => {
  const foreign = { ...smallWorkbook, tables: [], carriers: { part: null, sheet: null } };
  expect(checkedSnapshot(recognise(foreign))).toMatchObject([
    {
      code: 'workbook.foreign',
      severity: 'error',
      sheet: null,
      table: null,
      key: null,
      column: null,
      cell: null,
      found: '',
    },
  ]);
});
