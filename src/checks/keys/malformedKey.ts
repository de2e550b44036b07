import type { Check } from '../check';
import { placeOf } from '../place';
import { keyedRows } from './keyedRows';
import { isKey } from './pattern';

export const malformedKey: Check = {
  code: 'key.malformed',
  severity: 'error',
  promise: 'Every key has the form of its appendix: A.I.5, A.II, PL01.1.a.',
  ofRows: (context) =>
    keyedRows(context)
      .filter(({ table, row }) => row.key !== '' && !isKey(table.name, row.key))
      .map(({ table, row }) => ({
        ...placeOf(table, row, 'key'),
        found: row.key,
        expected: { code: `check.key.form.${table.name}` },
        message: { code: 'check.key.malformed', params: { key: row.key } },
        fix: null,
      })),
};
