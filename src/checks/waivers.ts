import { isWord } from '../workbook/warning';
import { decisionWords } from '../workbook/words';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The ids of the findings that a person accepted in `KiemTra`. An id holds what was found, so a waiver ends
 * by itself when the cell changes.
 */
export function waivedIds(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const rows = snapshot.tables.KiemTra?.rows ?? [];
  return new Set(
    rows
      .filter(({ cells }) => isWord(cells.decision?.text ?? '', decisionWords.accepted))
      .map((row) => row.key),
  );
}
