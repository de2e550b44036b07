import type { ChangeRequest } from '../consolidation';
import type { AddedRow, Submission } from '../submission/submission';
import type { Findings } from './findings';
import { requestId } from './identity';

/**
 * Rows that one unit added, as requests. `files` are the unit's in the order of time. A row that a later file
 * has again, by its key or where it has none by its content, is overruled there; one that no later file has is
 * asked about all the same.
 */
export function addedRows(files: readonly Submission[], findings: Findings): void {
  const living: Living[] = [];
  for (const file of [...files].reverse()) {
    const free = new Set(living);
    for (const row of file.added) {
      const later = [...free].find((each) => isSameRow(each.row, row));
      if (later) {
        free.delete(later);
        overrule(file, row, later.file.file, findings);
      } else {
        living.push({ file, row });
      }
    }
  }
  for (const { file, row } of living) findings.requests.push(askFor(file, row));
}

interface Living {
  readonly file: Submission;
  readonly row: AddedRow;
}

/** The cells of an added row as overruled by another file. */
export function overrule(file: Submission, row: AddedRow, by: string, { superseded }: Findings): void {
  const { table, key, of, ofUnit, after } = row;
  const unit = { ...(of === undefined ? {} : { of }), ...(ofUnit === undefined ? {} : { ofUnit }) };
  for (const { sheet, cell, column } of row.cells) {
    const place = { table, key: key ?? '', ...unit, column };
    superseded.push({ unit: file.unit, file: file.file, sheet, cell, place, value: after[column] ?? '', by });
  }
}

function askFor({ unit, file }: Submission, { table, key, of, after, cells }: AddedRow): ChangeRequest {
  const { sheet, cell } = cells.find(({ column }) => column === 'key') ?? cells[0] ?? { sheet: '', cell: '' };
  const row = of === undefined ? { table, key } : { table, key, of };
  const id = requestId('add-row', row, unit, Object.entries(after));
  return {
    unit,
    file,
    sheet,
    cell,
    id,
    ...row,
    column: null,
    kind: 'add-row',
    before: null,
    after,
    decision: null,
  };
}

function isSameRow(one: AddedRow, other: AddedRow): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf({ table, key, of, ofUnit, after }: AddedRow): string {
  const named = key !== null && key !== '';
  return JSON.stringify([
    table,
    named ? key : null,
    ofUnit ?? of ?? null,
    named ? null : Object.entries(after),
  ]);
}
