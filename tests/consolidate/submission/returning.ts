import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { ReturnedFile, ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import { isRefused, type Submission } from '../../../src/consolidate/submission/submission';
import { weighReturn } from '../../../src/consolidate/submission/weighReturn';
import { returnedOf } from '../../../src/files/returned/returnedOf';
import type { WorkbookDocument } from '../../../src/workbook/document';
import type { RawCell, RawTable } from '../../../src/workbook/reading';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { tableDefinition } from '../../../src/workbook/tables';

/** A file of the returns, by its name. */
export function fileNamed(file = 'vienthong_2026-H2.xlsx'): ReturnedFile {
  return { file, changedAt: '2026-12-01T08:00:00Z', checksum: '0123456789abcdef' };
}

/** The document as it comes back. */
export function returned(document: WorkbookDocument, rest: Partial<ReturnedWorkbook> = {}): ReturnedWorkbook {
  return { ...returnedOf(document), modified: null, program: null, format: 'xlsx', ...rest };
}

/** The submission that the workbook is, which must not be refused. */
export function weighed(workbook: ReturnedWorkbook, master: MasterView, file = fileNamed()): Submission {
  const result = weighReturn(file, workbook, master);
  if (isRefused(result)) throw new Error(`Refused: ${result.refused.code}`);
  return result;
}

/** The code of the sentence that the workbook is refused with. */
export function refusalOf(workbook: ReturnedWorkbook, master: MasterView, file = fileNamed()): string {
  const result = weighReturn(file, workbook, master);
  if (!isRefused(result)) throw new Error('Not refused');
  return result.refused.code.replace('consolidate.file.', '');
}

/** The workbook with one of its tables made another; null takes it out. */
export function withTable(
  workbook: ReturnedWorkbook,
  name: TableName,
  change: (table: RawTable) => RawTable | null,
): ReturnedWorkbook {
  const tables = workbook.reading.tables.flatMap((table) =>
    table.name === name ? (change(table) ?? []) : table,
  );
  return { ...workbook, reading: { ...workbook.reading, tables } };
}

/** The table without its rows' cells of a column, heading and all. */
export function withoutColumn(table: RawTable, name: TableName, id: string): RawTable {
  const place = placeOf(name, id);
  const kept = <Each>(list: readonly Each[]): Each[] => list.filter((_, index) => index !== place);
  return {
    ...table,
    headings: kept(table.headings),
    columnIds: kept(table.columnIds),
    rows: table.rows.map(kept),
  };
}

/** The table with one cell made another, rows from 0. */
export function withCell(table: RawTable, row: number, place: number, cell: RawCell): RawTable {
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((each, at) => (at === place ? cell : each)) : cells,
  );
  return { ...table, rows };
}

/** Where the column stands in the table as it went out. */
export function placeOf(name: TableName, id: string): number {
  return tableDefinition(name).columns.findIndex((column) => column.id === id);
}

/** How many cells the submission accounts for. */
export function totalOf(submission: Submission): number {
  const { changed, withdrawn, repeated, differing, rejected, added, unchanged } = submission;
  const lists = [changed, withdrawn, repeated, differing, rejected, ...added.map(({ cells }) => cells)];
  return lists.reduce((sum, { length }) => sum + length, unchanged);
}

/** Everything of the submission but what is unchanged, as short lines: `changed NhiemVu A.I.1 percent: 40 < 0`. */
export function linesOf(submission: Submission): readonly string[] {
  const sent = (['behind', 'taken', 'changed', 'withdrawn', 'repeated', 'differing'] as const).flatMap(
    (list) =>
      submission[list].map(
        ({ place: { table, key, ofUnit, column }, value, base }) =>
          `${list} ${[table, key, ofUnit, column].filter(Boolean).join(' ')}: ${JSON.stringify(value)} < ${JSON.stringify(base)}`,
      ),
  );
  return [
    ...sent,
    ...submission.rejected.map(
      ({ message, sheet, cell, found }) =>
        `${message.code.replace('consolidate.rejected.', '')} ${sheet}!${cell}: ${found}`,
    ),
    ...submission.added.map(
      ({ table, key, of, after }) =>
        `added ${[table, key, of].filter(Boolean).join(' ')}: ${JSON.stringify(after)}`,
    ),
    ...submission.removed.map(
      ({ table, key, ofUnit }) => `removed ${[table, key, ofUnit].filter(Boolean).join(' ')}`,
    ),
  ];
}

/** What is said of the file, without prefixes and values. */
export function notesIn({ notes }: Submission): readonly string[] {
  return notes.map(({ code }) => code.replace('consolidate.', '').replace('note.', ''));
}
