import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { JournalEntry } from '../../workbook/journal/entry';
import { isFold } from '../../workbook/journal/readJournal';
import type { RowName } from '../../workbook/rowName';
import { tableDefinition } from '../../workbook/tables';

/**
 * Rows through the changes of what identifies them: a change names its row as it was called right before it,
 * and some changes give a row another name.
 */
export interface RowTrail {
  /** The same text for every change of one row, whatever it was called at the time. */
  rowOf(change: WorkbookChange): string;
  /** What the row of a change is called after the last entry. */
  nameNow(change: WorkbookChange): RowName;
  /** The same text as `rowOf` gives for the changes of the row that is called so after the last entry. */
  rowCalled(name: RowName): string;
}

/**
 * Follows the rows through all entries, which come in their order. The changes of an entry name their rows as
 * they were called before it; those of an entry that stands for many, as they were called at the time.
 */
export function rowTrail(entries: readonly JournalEntry[]): RowTrail {
  /** What a name stands for at the moment; a name that is not here stands for itself. */
  const rows = new Map<string, string>();
  const names = new Map<string, RowName>();
  /** Rows whose names were taken from them, by where they stand. */
  const nameless = new Map<string, string>();
  const byChange = new Map<WorkbookChange, string>();
  const rename = (change: WorkbookChange, row: string): void => {
    const name = renamedBy(names.get(row) ?? rowNameOf(change), change);
    rows.delete(textOf(change));
    names.set(row, name);
    if (name.key === '') nameless.set(placeOf(change), row);
    else rows.set(textOf(name), row);
  };
  const placedRow = (change: WorkbookChange): string => nameless.get(placeOf(change)) ?? placeOf(change);
  for (const entry of entries) {
    const { changes } = entry;
    const inOrder = isFold(entry);
    const renamed: [WorkbookChange, string][] = [];
    for (const change of changes) {
      const row = change.key === '' ? placedRow(change) : (rows.get(textOf(change)) ?? textOf(change));
      byChange.set(change, row);
      if (!isPartOfName(change)) continue;
      if (inOrder) rename(change, row);
      else renamed.push([change, row]);
    }
    for (const [change, row] of renamed) rename(change, row);
  }
  const rowOf = (change: WorkbookChange): string =>
    byChange.get(change) ?? (change.key === '' ? placedRow(change) : textOf(change));
  return {
    rowOf,
    nameNow: (change) => names.get(rowOf(change)) ?? rowNameOf(change),
    rowCalled: (name) => rows.get(textOf(name)) ?? textOf(name),
  };
}

/** True for a change of a column that identifies its row. */
export function isPartOfName({ table, column }: WorkbookChange): boolean {
  return tableDefinition(table).identity.includes(column);
}

function rowNameOf({ table, key, of }: WorkbookChange): RowName {
  return of === undefined ? { table, key } : { table, key, of };
}

function renamedBy(name: RowName, { table, column, after }: WorkbookChange): RowName {
  const isKey = tableDefinition(table).identity[0] === column;
  return isKey ? { ...name, key: wordOf(after) } : { ...name, of: wordOf(after) };
}

/** A row without a key is known by where it stands. */
function placeOf({ table, cell }: WorkbookChange): string {
  return JSON.stringify([table, cell.replace(/^[A-Z]+/, '')]);
}

function textOf({ table, key, of }: RowName): string {
  return JSON.stringify([table, key, of ?? null]);
}

/** A key as the snapshot reads it. */
function wordOf(value: CellValue): string {
  if (value === null) return '';
  return (typeof value === 'object' ? value.error : String(value)).normalize('NFC').trim();
}
