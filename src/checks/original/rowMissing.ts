import { textOf } from '../cellContent';
import type { Check, CheckContext, FindingDraft } from '../check';
import { keyOfLabels } from '../keys/keyOfLabels';
import { shortened } from '../shortened';
import { originalRows, type OriginalRows } from './originalRows';
import { sameWords } from './sameWords';

export const rowMissing: Check = {
  code: 'decision.row-missing',
  severity: 'warning',
  promise: 'Every task and indicator of the decision has a row.',
  run: (context) => {
    const originals = originalRows(context);
    // A unit's workbook has its own rows only.
    if (!originals || context.snapshot.kind !== 'master') return [];
    return (['ChiTieu', 'NhiemVu'] as const).flatMap((name) => {
      const table = context.snapshot.tables[name];
      return table ? missingIn(context, name, table.sheet, originals) : [];
    });
  },
};

function missingIn(
  { rows }: CheckContext,
  name: keyof OriginalRows,
  sheet: string,
  originals: OriginalRows,
): FindingDraft[] {
  const ours = rows.filter(({ table }) => table.name === name);
  const keys = new Set(ours.map(({ row }) => row.key));
  const gone = [...originals[name]].filter(([key]) => !keys.has(key));
  if (gone.length === 0) return [];
  // A row whose key was damaged is still there, and has a finding of its own: its labels or its text tell.
  const labels = new Set(ours.map(keyOfLabels));
  const strangers = ours.filter(({ row }) => !originals[name].has(row.key));
  return gone
    .filter(([key, { text = '' }]) => {
      const isThere = labels.has(key) || strangers.some(({ row }) => sameWords(textOf(row, 'text'), text));
      return !isThere;
    })
    .map(([key, { text = '' }]) => ({
      sheet,
      table: name,
      key,
      column: null,
      cell: null,
      found: '',
      expected: { code: 'check.as-text', params: { text } },
      message: {
        code: `check.decision.row-missing.${name}`,
        params: { key, text: shortened(text) },
      },
      fix: null,
    }));
}
