import type { CellValue } from '../../workbook/document';
import { FOLDED_ACTION } from '../../workbook/journal/fold';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import { sameWords } from './sameWords';

/** The actions by which a person settles what the checks say of the plan's texts. */
const FIXES: ReadonlySet<string> = new Set([
  'apply-fixes',
  'settle-spellings',
  'take-replies',
  FOLDED_ACTION,
]);

/**
 * True where the cell still holds what a fix wrote into it, by the journal: that is the reviewer's word, and
 * no alteration of the decision. What was taken back since is no fix.
 */
export function fixedCells(
  snapshot: WorkbookSnapshot,
): (table: TableName, key: string, column: string, text: string) => boolean {
  const last = new Map<string, { readonly after: CellValue; readonly isFix: boolean }>();
  for (const { action, changes } of snapshot.journal?.entries ?? []) {
    for (const { table, key, column, after } of changes) {
      last.set(JSON.stringify([table, key, column]), { after, isFix: FIXES.has(action) });
    }
  }
  return (table, key, column, text) => {
    const written = last.get(JSON.stringify([table, key, column]));
    return written?.isFix === true && typeof written.after === 'string' && sameWords(written.after, text);
  };
}
