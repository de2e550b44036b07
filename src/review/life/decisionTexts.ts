import { isFix } from '../../checks/original/fixes';
import type { Plan } from '../../plan/plan';
import type { WorkbookChange } from '../../workbook/change';
import type { SnapshotRow } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import { valueText } from '../valueText';
import type { DecisionText } from './life';

/** The columns whose texts the decision wrote, in the order in which it is read. */
const written: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  NhiemVu: ['text', 'lead', 'coordinators', 'result', 'period', 'deadline'],
  ChiTieu: ['text', 'lead', 'implementers', 'period', 'deadline'],
};

/** A change of a cell of the row, and the action that made it. */
export interface ChangeOfRow {
  readonly change: WorkbookChange;
  readonly action: string;
  readonly undone: boolean;
}

export interface TextsInput {
  readonly table: TableName;
  /** What the row was called, the first name first. */
  readonly keys: readonly string[];
  readonly row: SnapshotRow | null;
  /** The plan that the workbook was loaded from; null where it is not known. */
  readonly original: Plan | null;
  readonly changes: readonly ChangeOfRow[];
  readonly date1904: boolean;
}

/** What the decision says of a row, beside what the sheet says now; nothing for rows that no decision wrote. */
export function decisionTexts({
  table,
  keys,
  row,
  original,
  changes,
  date1904,
}: TextsInput): readonly DecisionText[] {
  const loaded = original && loadedRow(original, table, keys);
  return (written[table] ?? []).map((column) => {
    const ofCell = changes.filter(({ change }) => change.column === column);
    const first = ofCell[0]?.change;
    const now = row?.cells[column]?.text ?? null;
    const [text, source] =
      loaded?.[column] !== undefined
        ? ([loaded[column], 'plan'] as const)
        : first
          ? ([valueText(first.before, table, column, date1904), 'journal'] as const)
          : ([now ?? '', 'sheet'] as const);
    return { column, original: text, source, now, changed: changed(text, now, ofCell, date1904) };
  });
}

/** The row as it was loaded, by column; undefined where the plan has none of these names. */
function loadedRow(
  { tasks, indicators }: Plan,
  table: TableName,
  keys: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const rows = table === 'NhiemVu' ? tasks : indicators;
  const found = keys
    .map((key) => rows.find((row) => row.key === key))
    .find((candidate) => candidate !== undefined);
  return found && Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
}

/** How the text came to be another one: by what last left in the cell what stands there. */
function changed(
  original: string,
  now: string | null,
  changes: readonly ChangeOfRow[],
  date1904: boolean,
): DecisionText['changed'] {
  if (now === null || now === original) return null;
  const last = changes.findLast(({ undone, action }) => !undone && action !== TAKE_BACK);
  if (!last) return 'hand';
  const { table, column, after } = last.change;
  if (valueText(after, table, column, date1904) !== now) return 'hand';
  return isFix(last.action) ? 'fix' : 'entry';
}

/** The id of the action that brings back what another had done. */
const TAKE_BACK = 'take-back';
