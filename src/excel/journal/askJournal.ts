import { CARRIER_SHEET, readSheetCarrier, sheetText } from '../../workbook/carrier/sheetCarrier';
import { columnLetters } from '../../workbook/a1';
import type { JournalTail } from '../../workbook/journal/enter';
import { JOURNAL_COLUMN } from '../../workbook/journal/head';

/** The journal's column, asked for. */
export interface AskedJournal {
  /** The null object where there is no carrier sheet. */
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
  readonly used: Excel.Range;
}

/** Queues the head of the journal, and how far its lines go. */
export function askJournal({ workbook }: Excel.RequestContext): AskedJournal {
  const sheet = workbook.worksheets.getItemOrNullObject(CARRIER_SHEET);
  sheet.load('name,protection/protected');
  const head = sheet.getRangeByIndexes(0, JOURNAL_COLUMN, 1, 1);
  head.load('values');
  return { sheet, head, used: usedOf(sheet, JOURNAL_COLUMN).load('rowIndex,rowCount') };
}

function usedOf(sheet: Excel.Worksheet, column: number): Excel.Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`).getUsedRangeOrNullObject(true);
}

/** Where the journal ends, once it was answered; null where there is no carrier sheet. */
export function tailOf({ sheet, head, used }: AskedJournal): Omit<JournalTail, 'promised'> | null {
  if (sheet.isNullObject) return null;
  const text: unknown = head.values[0]?.[0];
  return {
    head: typeof text === 'string' && text !== '' ? text : null,
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1,
  };
}

/** Queues the carrier's pieces, which say whether the workbook was given a journal. */
export function askPromise({ sheet }: AskedJournal): Excel.Range {
  return usedOf(sheet, 0).load('values');
}

/** True where the hidden sheet says that there is a journal, so that its absence is damage. */
export function isPromised(pieces: Excel.Range): boolean {
  if (pieces.isNullObject) return false;
  const text = sheetText(pieces.values.map(([piece]) => piece as unknown));
  return text !== null && readSheetCarrier(text)?.journal === true;
}
