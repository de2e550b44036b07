import { cellName } from '../../workbook/a1';
import { headingOf } from '../../workbook/structuredReference';
import type { Check } from '../check';

export const renamedColumn: Check = {
  code: 'column.renamed',
  severity: 'info',
  promise: 'Every column of ours carries its own heading.',
  run: ({ snapshot }) =>
    Object.values(snapshot.tables).flatMap((table) =>
      Object.entries(table.renamed).map(([column, written]) => ({
        sheet: table.sheet,
        table: table.name,
        key: null,
        column,
        cell: cellName(table.headingRow, table.columns[column] ?? 0),
        found: written,
        expected: { code: 'check.as-text', params: { text: headingOf(table.name, column) } },
        message: {
          code: 'check.column.renamed',
          params: { written, heading: headingOf(table.name, column) },
        },
        fix: null,
      })),
    ),
};
