import { FOLDED_ACTION } from '../../workbook/journal/fold';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { WorkbookChange } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { isFix, isWholeFix } from './fixes';

interface Written {
  readonly entry: JournalEntry;
  readonly change: WorkbookChange;
}

/** A cell of a row of the decision, and the text that the decision gives it. */
export interface SettledCell {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly original: string;
}

/**
 * What a cell should say by the decision and by what reviewers settled since, as the journal records it. A fix
 * settles the text that it makes of a settled one; of a text that somebody had altered it puts only its part
 * right, and the rest stays altered. What was taken back is settled no more.
 *
 * @param means true where two texts of the cell mean the same
 */
export function settledTexts(
  { journal }: WorkbookSnapshot,
  means: (cell: SettledCell, one: string, other: string) => boolean,
): (cell: SettledCell) => string {
  const byCell = new Map<string, Written[]>();
  for (const entry of journal?.entries ?? []) {
    if (!isFix(entry.action) && entry.action !== FOLDED_ACTION && entry.undoes === undefined) continue;
    for (const change of entry.changes) {
      const written = byCell.get(nameOf(change));
      if (written) written.push({ entry, change });
      else byCell.set(nameOf(change), [{ entry, change }]);
    }
  }
  return (cell) => {
    let settled = cell.original;
    const before = new Map<number, string>();
    for (const { entry, change } of byCell.get(nameOf(cell)) ?? []) {
      const last = settled;
      if (entry.undoes !== undefined) settled = before.get(entry.undoes) ?? settled;
      else if (settles(entry.action, change, (text) => means(cell, text, last)))
        settled = textOf(change.after);
      before.set(entry.number, last);
    }
    return settled;
  };
}

function settles(action: string, { before }: WorkbookChange, isSettled: (text: string) => boolean): boolean {
  return isWholeFix(action) || isSettled(textOf(before));
}

const nameOf = ({ table, key, column }: Pick<SettledCell, 'table' | 'key' | 'column'>): string =>
  JSON.stringify([table, key, column]);

const textOf = (value: WorkbookChange['after']): string => (typeof value === 'string' ? value : '');
