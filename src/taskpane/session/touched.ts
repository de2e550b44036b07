import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Finding } from '../../checks/finding';
import { parseRange } from '../../workbook/a1';
import type { ChangeHint } from '../../workbook/hint';
import type { Changes } from './changeLog';

/** Where a finding stands in the workbook. */
export type Standing = Pick<Finding, 'sheet' | 'cell'>;

/**
 * True where one of the changes may have touched the row of a finding: it is being checked again. What
 * stands in no cell depends on all of them.
 */
export function isTouched({ sheet, cell }: Standing, changes: Changes, { reading }: CheckOutcome): boolean {
  if (changes === null) return true;
  if (changes.length === 0) return false;
  const place = cell === null ? null : parseRange(cell);
  if (sheet === null || place === null) return true;
  return changes.some(({ sheetId, range }) => {
    if (sheetId === null || reading?.sheetIds?.[sheetId] !== sheet) return false;
    return range === null || (range.top <= place.top && range.bottom >= place.top);
  });
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
