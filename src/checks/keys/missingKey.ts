import { textOf } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';
import { keyedRows } from './keyedRows';

const SHOWN = 80;

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

/** The beginning of a long text, cut between words. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2))}…`;
}
