import type { WorkbookChange } from '../../src/workbook/change';
import type { CellValue } from '../../src/workbook/document';
import type { JournalEntry, JournalFact } from '../../src/workbook/journal/entry';
import { cellName } from '../../src/workbook/a1';
import { isSame } from '../../src/workbook/sameValue';
import type { SnapshotRow, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { valueText } from '../../src/review/valueText';

type Row = Record<string, CellValue>;

const columns = ['key', 'text', 'lead', 'deadline', 'status'] as const;

/** A workbook of a few tasks that writes down what is written into it, with nothing around it. */
export class ModelWorkbook {
  rows: Row[];
  readonly entries: JournalEntry[] = [];

  constructor(rows: readonly Row[]) {
    this.rows = rows.map((row) => ({ ...row }));
  }

  /** The change that writes the value into the row with the key. */
  change(key: string, column: string, after: CellValue): WorkbookChange {
    const at = this.rows.findIndex((row) => row.key === key);
    const cell = cellName(at + 1, columns.indexOf(column as (typeof columns)[number]));
    return {
      table: 'NhiemVu',
      key,
      column,
      sheet: 'Nhiệm vụ',
      cell,
      before: this.rows[at]?.[column] ?? null,
      after,
    };
  }

  /** Writes as a port does: the whole is refused where a cell does not hold its `before`. */
  write(
    changes: readonly WorkbookChange[],
    note: Partial<JournalEntry> = {},
    facts: readonly JournalFact[] = [],
  ): JournalEntry {
    const placed = changes.map((change) => {
      const row = this.rows.find((each) => (each.key ?? '') === change.key);
      if (!row || !isSame(row[change.column] ?? null, change.before)) {
        throw new Error(`${change.key} ${change.column} does not hold ${JSON.stringify(change.before)}`);
      }
      return { change, row };
    });
    for (const { change, row } of placed) row[change.column] = change.after;
    const entry: JournalEntry = {
      number: this.entries.length + 1,
      at: '2026-11-24T08:00',
      action: 'apply-fixes',
      ...note,
      changes,
      facts,
    };
    this.entries.push(entry);
    return entry;
  }

  /** What a person types: the journal does not hear of it. */
  type(key: string, column: string, value: CellValue): void {
    const row = this.rows.find((each) => each.key === key);
    if (row) row[column] = value;
  }

  snapshot(rest: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
    const rows = this.rows.map((row, at): SnapshotRow => ({
      key: String(row.key ?? ''),
      row: at + 1,
      cells: Object.fromEntries(
        columns.map((column, place) => {
          const value = row[column] ?? null;
          const text = valueText(value, 'NhiemVu', column, false);
          return [column, { value, text, format: undefined, computed: false, cell: cellName(at + 1, place) }];
        }),
      ),
    }));
    return {
      kind: 'master',
      date1904: false,
      asOf: null,
      dueSoonDays: 30,
      tables: {
        NhiemVu: {
          name: 'NhiemVu',
          sheet: 'Nhiệm vụ',
          columns: {},
          missing: [],
          renamed: {},
          headingRow: 0,
          lastRow: rows.length,
          rows,
        },
      },
      carrier: { state: 'absent', content: null },
      journal: { state: 'sound', entries: this.entries },
      faults: [],
      ...rest,
    };
  }
}

export const threeTasks = (): ModelWorkbook =>
  new ModelWorkbook(
    ['A.I.1', 'A.I.2', 'B.I.1'].map((key) => ({
      key,
      text: `Nhiệm vụ ${key}`,
      lead: 'Vụ Pháp chê',
      deadline: '12/2024',
      status: null,
    })),
  );
