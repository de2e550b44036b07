import type { Message } from '../../plan/message';
import type { CellFate, Consolidation } from '../consolidation';
import { fatesByFile } from '../merge/account';

const FATES: readonly CellFate[] = ['unchanged', 'merged', 'conflict', 'requested', 'rejected', 'superseded'];

/**
 * True where the account of every file closes: its fates add up to the cells that it has, and each list of the
 * consolidation names as many of its cells as the account counts. Else the sentence that says of which file it
 * does not; then nothing may be applied.
 */
export function closes(consolidation: Consolidation): true | Message {
  const listed = fatesByFile(consolidation);
  for (const { file, cells } of consolidation.files) {
    const counted = FATES.reduce((sum, fate) => sum + cells[fate], 0);
    const own = listed.get(file);
    const differs = FATES.some((fate) => fate !== 'unchanged' && cells[fate] !== (own?.[fate] ?? 0));
    if (counted !== cells.total || differs || cells.unchanged < 0) {
      return { code: 'consolidate.account-open', params: { file } };
    }
  }
  const known = new Set(consolidation.files.map(({ file }) => file));
  const unknown = [...listed.keys()].find((file) => !known.has(file));
  return unknown === undefined ? true : { code: 'consolidate.account-open', params: { file: unknown } };
}
