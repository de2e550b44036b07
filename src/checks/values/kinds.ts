import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import type { SnapshotCell, SnapshotRow, TableSnapshot } from '../../workbook/snapshot';
import { isWord } from '../../workbook/warning';
import { listWords, statusWords } from '../../workbook/words';
import type { Check, FindingDraft } from '../check';
import { placeOf } from '../place';

const JUDGED = ['ChiTieu', 'NhiemVu', 'PhoiHop'] as const;

/** What is wrong with the value, a code of the catalogue; null where its kind is right. */
function faultOf({ kind, list }: ColumnDefinition, cell: SnapshotCell): string | null {
  const { value, text } = cell;
  if (text.trim() === '') return null;
  if (typeof value === 'object' && value !== null) return 'check.value.error';
  if (list === 'status')
    return listWords.status.some((word) => isWord(text, word)) ? null : 'check.value.status';
  if (kind === 'date')
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && typeof value === 'number' ? null : 'check.value.date';
  if (kind === 'percent') {
    const isPercent = typeof value === 'number' && value >= 0 && value <= 100;
    return isPercent ? null : 'check.value.percent';
  }
  return null;
}

function findingsOf(table: TableSnapshot, row: SnapshotRow): FindingDraft[] {
  return tableDefinition(table.name).columns.flatMap((column) => {
    const cell = row.cells[column.id];
    const code = cell && column.kind !== 'formula' && column.id !== 'key' ? faultOf(column, cell) : null;
    if (!cell || code === null) return [];
    return [
      {
        ...placeOf(table, row, column.id),
        found: cell.text,
        expected: { code: `${code}.expected`, params: { words: Object.values(statusWords).join(', ') } },
        message: { code, params: { found: cell.text, heading: column.heading } },
        fix: null,
      },
    ];
  });
}

export const valueKinds: Check = {
  code: 'value.wrong-kind',
  severity: 'error',
  promise:
    'Dates are dates, percents are numbers from 0 to 100, a status is one of the four, no cell is an error value.',
  run: ({ snapshot }) =>
    JUDGED.flatMap((name) => {
      const table = snapshot.tables[name];
      return table ? table.rows.filter((row) => row.key !== '').flatMap((row) => findingsOf(table, row)) : [];
    }),
};
