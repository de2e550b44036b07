import { recognise } from '../../../src/workbook/recognise';
import { headingOf } from '../../../src/workbook/structuredReference';
import { checkedSnapshot, smallWorkbook, told } from '../checked';

test('a heading that was changed is information at the heading', () => {
  const tables = smallWorkbook.tables.map((table) =>
    table.name === 'NhiemVu'
      ? {
          ...table,
          headings: table.headings.map((heading) =>
            heading === headingOf('NhiemVu', 'lead') ? 'Ai làm' : heading,
          ),
        }
      : table,
  );
  expect(checkedSnapshot(recognise({ ...smallWorkbook, tables })).map(told)).toEqual([
    expect.objectContaining({
      code: 'column.renamed',
      severity: 'info',
      cell: 'G1',
      column: 'lead',
      found: 'Ai làm',
      expected: headingOf('NhiemVu', 'lead'),
    }),
  ]);
});
