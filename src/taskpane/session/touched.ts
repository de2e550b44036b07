import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Finding } from '../../checks/finding';
import { parseRange } from '../../workbook/a1';
import type { ChangeHint } from '../../workbook/hint';
import type { NamedCell } from '../../workbook/reading';
import type { Changes } from './changeLog';

/** Where a finding stands in the workbook. */
export type Standing = Pick<Finding, 'sheet' | 'cell'>;

/** The tables whose rows are judged one by one. */
const ROWS_OF: ReadonlySet<string> = new Set(['ChiTieu', 'NhiemVu', 'PhoiHop']);

/**
 * True where one of the changes may have touched what a finding is about: its row, where rows moved all of
 * its sheet, where what all rows are judged on is concerned everything. It is being checked again. What only
 * many rows together tell may have changed besides.
 */
export function isTouched(finding: Standing, changes: Changes, outcome: CheckOutcome): boolean {
  if (changes === null) return true;
  return changes.some((change) => touches(change, finding, outcome));
}

function touches(
  { sheetId, range, moves }: ChangeHint,
  { sheet, cell }: Standing,
  { reading, snapshot }: CheckOutcome,
): boolean {
  const changed = sheetId === null ? undefined : reading?.sheetIds?.[sheetId];
  if (changed === undefined) return false;
  const here = Object.values(snapshot.tables).filter((table) => table.sheet === changed);
  if (!here.some(({ name }) => ROWS_OF.has(name))) return here.length > 0 || holdsSettings(changed, reading);
  const place = cell === null ? null : parseRange(cell);
  if (sheet === null || place === null) return true;
  if (changed !== sheet) return false;
  return moves || range === null || (range.top <= place.top && range.bottom >= place.top);
}

/** True where the day, the number of days or the decision stand on the sheet. */
function holdsSettings(sheet: string, reading: CheckOutcome['reading']): boolean {
  const cells = [...Object.values(reading?.settings ?? {}), ...Object.values(reading?.decision ?? {})];
  return cells.some((cell: NamedCell | null) => cell?.sheet === sheet);
}

/** How many cells of the plan's tables a change of someone else touched, counted once each. */
export function cellsTouched(hints: readonly ChangeHint[], { reading }: CheckOutcome): number {
  const cells = new Set<string>();
  for (const { sheetId, range } of hints) {
    const sheet = sheetId === null ? undefined : reading?.sheetIds?.[sheetId];
    for (const table of reading?.tables.filter((each) => each.sheet === sheet) ?? []) {
      if (range === null) continue;
      const bottom = Math.min(range.bottom, table.top + table.rows.length);
      const right = Math.min(range.right, table.left + table.headings.length - 1);
      for (let row = Math.max(range.top, table.top + 1); row <= bottom; row += 1) {
        for (let column = Math.max(range.left, table.left); column <= right; column += 1) {
          cells.add(`${table.sheet} ${row} ${column}`);
        }
      }
    }
  }
  return cells.size;
}
