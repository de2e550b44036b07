import type { Role } from '../../review/mine/myRow';
import type { FieldState, RowDraft } from '../../review/row/fieldState';
import { fieldState, shownText } from '../../review/row/fieldState';
import type { EditedValue, FoundRow, RowAddress } from '../../review/row/rowEdit';
import { findContribution, findRow } from '../../review/row/rowEdit';
import type { FieldPart, RowField } from '../../review/row/rowField';
import { fieldsOf } from '../../review/row/rowField';
import type { SnapshotCell, WorkbookSnapshot } from '../../workbook/snapshot';

/** A field of the form with what it shows and how it stands. */
export interface FormField {
  readonly field: RowField;
  readonly table: EditedValue['table'];
  readonly cell: SnapshotCell;
  /** What was typed, else what the cell holds. */
  readonly text: string;
  readonly state: FieldState;
}

/** A part of the form; `null` where the workbook has no row for it. */
export interface FormPart {
  readonly part: FieldPart;
  readonly fields: readonly FormField[] | null;
}

/**
 * The form of a row: what its lead reports, or what a coordinating unit does. In the coordinator's workbook
 * the texts of the plan that a person may correct come after them.
 */
export function formParts(
  snapshot: WorkbookSnapshot,
  address: RowAddress,
  role: Role,
  draft: RowDraft,
): readonly FormPart[] {
  const fieldsIn = (found: FoundRow | null, part: FieldPart): FormPart => {
    if (!found) return { part, fields: null };
    const table = part === 'contribution' ? 'PhoiHop' : address.table;
    const fields = fieldsOf(table, found.row, part).flatMap((field): FormField[] => {
      const cell = found.row.cells[field.column];
      if (!cell) return [];
      const entry = draft[field.column];
      const state = fieldState(field, cell, entry, snapshot.date1904);
      return [{ field, table, cell, text: entry?.typed ?? shownText(field, cell), state }];
    });
    return { part, fields };
  };
  if (role === 'coordinator') return [fieldsIn(findContribution(snapshot, address), 'contribution')];
  const found = findRow(snapshot, address);
  const progress = fieldsIn(found, 'progress');
  return snapshot.kind === 'master' ? [progress, fieldsIn(found, 'plan')] : [progress];
}

/** All fields of the parts. */
export function fieldsIn(parts: readonly FormPart[]): readonly FormField[] {
  return parts.flatMap(({ fields }) => fields ?? []);
}

/** What saving the fields writes. */
export function valuesToSave(fields: readonly FormField[]): readonly EditedValue[] {
  return fields.flatMap(({ table, field, cell, state }) =>
    state.kind === 'changed' ? [{ table, column: field.column, before: cell.value, after: state.value }] : [],
  );
}

/** The draft without what the cells hold already: saved, taken back, or typed in the sheet too. */
export function withoutSame(draft: RowDraft, fields: readonly FormField[]): RowDraft {
  const same = new Set(fields.filter(({ state }) => state.kind === 'same').map(({ field }) => field.column));
  const left = Object.entries(draft).filter(([column]) => !same.has(column));
  return left.length === Object.keys(draft).length ? draft : Object.fromEntries(left);
}
