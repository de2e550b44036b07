import type { ColumnDefinition, TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import type { SnapshotCell, SnapshotRow, TablePlace } from '../../workbook/snapshot';
import { isWord } from '../../workbook/warning';
import { listWords } from '../../workbook/words';
import { holdsError } from '../cellContent';
import type { Check, FindingDraft } from '../check';
import { placeOf } from '../place';
import { meantValue } from './meantValue';

/** The lists whose words the product reads. */
const READ_LISTS = ['status', 'deadlineKind', 'decision'] as const;

type ReadList = (typeof READ_LISTS)[number];

function readList(column: ColumnDefinition): ReadList | null {
  return READ_LISTS.find((name) => name === column.list) ?? null;
}

/** What is wrong with the value, a code of the catalogue; null where its kind is right. */
function faultOf(column: ColumnDefinition, cell: SnapshotCell): string | null {
  const { value, text } = cell;
  if (text.trim() === '') return null;
  if (holdsError(cell)) return 'check.value.error';
  const list = readList(column);
  if (list !== null) return listWords[list].some((word) => isWord(text, word)) ? null : 'check.value.word';
  switch (column.kind) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && typeof value === 'number' ? null : 'check.value.date';
    case 'percent':
      return typeof value === 'number' && Number(text) >= 0 && Number(text) <= 100
        ? null
        : 'check.value.percent';
    case 'number':
      return /^\d{1,6}$/.test(text.trim()) ? null : 'check.value.number';
    default:
      return null;
  }
}

const isOfPlan = (table: TableName): boolean => ['ChiTieu', 'NhiemVu', 'PhoiHop'].includes(table);

function findingsOf(table: TablePlace, row: SnapshotRow, date1904: boolean): FindingDraft[] {
  if (row.key === '') return [];
  return tableDefinition(table.name).columns.flatMap((column) => {
    const cell = row.cells[column.id];
    const code = cell && column.kind !== 'formula' ? faultOf(column, cell) : null;
    if (!cell || code === null) return [];
    const list = readList(column);
    return [
      {
        ...placeOf(table, row, column.id),
        found: cell.text,
        expected: {
          code: `${code}.expected`,
          params: { words: list === null ? '' : listWords[list].join(', ') },
        },
        message: { code, params: { found: cell.text, heading: column.heading } },
        fix: meantValue(column, { table, row, date1904 }),
      },
    ];
  });
}

export const valueKinds: Check = {
  code: 'value.wrong-kind',
  severity: 'error',
  promise:
    'Dates are dates, percents are numbers from 0 to 100, words are of their list, no cell is an error value.',
  ofRows: ({ rows, coordination }) =>
    [...rows, ...coordination].flatMap(({ table, row, date1904 }) => findingsOf(table, row, date1904)),
  // The tables that have rows of other kinds: units, findings.
  run: ({ snapshot }) =>
    Object.values(snapshot.tables)
      .filter(({ name }) => !isOfPlan(name))
      .flatMap((table) => table.rows.flatMap((row) => findingsOf(table, row, snapshot.date1904))),
};
