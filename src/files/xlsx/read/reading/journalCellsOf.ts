import { JOURNAL_COLUMN } from '../../../../workbook/journal/head';
import type { WorkbookDocument } from '../../../../workbook/document';
import type { RawJournal } from '../../../../workbook/reading';
import { carrierSheetIn } from './carriersOf';

/** The cells of the journal; null where there is no carrier sheet. */
export function journalCellsOf(document: WorkbookDocument): RawJournal | null {
  const sheet = carrierSheetIn(document);
  if (!sheet) return null;
  const texts: string[] = [];
  for (const [row, { cells }] of sheet.rows) {
    const value = cells.get(JOURNAL_COLUMN)?.value ?? null;
    if (value !== null && value !== '') texts[row] = typeof value === 'object' ? value.error : String(value);
  }
  const [head = null, ...cells] = Array.from(texts);
  return { head, cells: cells.map((cell: string | undefined) => cell ?? '') };
}
