import type { IsoDate } from '../../plan/isoDate';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';

/** A value that stood in a cell at the beginning or at the end of a day, by the journal. */
export interface Recorded {
  readonly value: CellValue;
  readonly day: IsoDate;
}

interface Written {
  readonly entry: number;
  readonly day: IsoDate;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * What the journal knows of the values of a column, by cell: those with which a day began or ended, the
 * earliest first. What was put right on the same day, or taken back whenever, never stood.
 */
export function recordedValues(
  { journal }: WorkbookSnapshot,
  columns: ReadonlySet<string>,
): (table: TableName, key: string, column: string) => readonly Recorded[] {
  const written = new Map<string, Written[]>();
  for (const entry of journal?.entries ?? []) {
    for (const change of entry.changes) {
      if (columns.has(change.column)) record(written, entry, change);
    }
  }
  return (table, key, column) => standing(written.get(nameOf(table, key, column)) ?? []);
}

const nameOf = (table: TableName, key: string, column: string): string => [table, key, column].join('\u0000');

function record(
  written: Map<string, Written[]>,
  { number, at, undoes }: JournalEntry,
  { table, key, column, before, after }: WorkbookChange,
): void {
  const name = nameOf(table, key, column);
  const known = written.get(name) ?? [];
  written.set(
    name,
    undoes === undefined
      ? [...known, { entry: number, day: at.slice(0, 10), before, after }]
      : known.filter(({ entry }) => entry !== undoes),
  );
}

function standing(written: readonly Written[]): Recorded[] {
  return written.flatMap(({ day, before, after }, index) => {
    const begins = written[index - 1]?.day !== day;
    const ends = written[index + 1]?.day !== day;
    return [...(begins ? [{ value: before, day }] : []), ...(ends ? [{ value: after, day }] : [])];
  });
}
