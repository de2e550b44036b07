import { textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import { shortened } from '../shortened';
import { keyedRows } from './keyedRows';

export const missingKey: Check = {
  code: 'key.missing',
  severity: 'error',
  promise: 'Every row that holds anything has a key.',
  ofRows: (context) =>
    keyedRows(context)
      .filter(({ row }) => row.key === '' && row.cells.key)
      .map(({ table, row }) => {
        const text = textOf(row, table.name === 'PhoiHop' ? 'unit' : 'text').trim();
        return {
          ...placeOf(table, row, 'key'),
          found: '',
          expected: { code: `check.key.form.${table.name}` },
          message: {
            code: text === '' ? 'check.key.missing.bare' : 'check.key.missing',
            params: { text: shortened(text) },
          },
          fix: null,
        };
      }),
};
