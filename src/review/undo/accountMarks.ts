import type { WorkbookChange } from '../../workbook/change';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import { headingOf } from '../../workbook/structuredReference';
import { tableNameOf } from '../../workbook/tables';
import { TAKEN_BACK } from '../../workbook/words';

/**
 * What is written beside the lines of `HopNhat` whose cells are taken back: the record stays and says so.
 * Nothing where another consolidation, or decisions, have been written there since.
 *
 * @param changes the cells that are taken back, in the rows as they are called now
 */
export function accountMarks(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  changes: readonly WorkbookChange[],
  { tables }: WorkbookSnapshot,
): readonly WorkbookChange[] {
  const table = tables.HopNhat;
  const last = entries.findLast(({ facts }) => facts.some(isAccount));
  if (!table || last?.number !== entry.number) return [];
  const places = new Set(changes.flatMap(namesOf));
  return table.rows.flatMap((row) => {
    const result = row.cells.result;
    if (!result || result.text.trim() === '' || !lineNames(row).some((name) => places.has(name))) return [];
    const { sheet, name } = table;
    return [
      {
        table: name,
        key: row.key,
        column: 'result',
        sheet,
        cell: result.cell,
        before: result.value,
        after: TAKEN_BACK,
      },
    ];
  });
}

const isAccount = (fact: JournalEntry['facts'][number]): boolean =>
  fact.kind === 'rows' && fact.table === 'HopNhat';

/** A cell as a line may call it: the column by its heading or its identifier. */
function namesOf({ table, key, of, column }: WorkbookChange): readonly string[] {
  return [column, headingOf(table, column)].map((name) => JSON.stringify([table, key, of ?? '', name]));
}

/** A line that leaves the column open is about the whole row: it is called by its key. */
function lineNames({ cells }: SnapshotRow): readonly string[] {
  const text = (column: string): string => cells[column]?.text.trim() ?? '';
  const table = tableNameOf(text('table'));
  if (table === null) return [];
  const column = text('column');
  const columns = column === '' ? ['key'] : [column];
  return columns.map((name) => JSON.stringify([table, text('key'), text('of'), name]));
}
