import { cellName } from '../workbook/a1';
import { readCarriers } from '../workbook/carrier/readCarriers';
import type { WorkbookDocument } from '../workbook/document';
import { enter } from '../workbook/journal/enter';
import type { JournalDraft } from '../workbook/journal/entry';
import { JOURNAL_COLUMN } from '../workbook/journal/head';
import type { PortNote } from '../workbook/port';
import { carrierSheetIn, carriersOf } from './xlsx/read/reading/carriersOf';
import { journalCellsOf } from './xlsx/read/reading/journalCellsOf';
import type { CellEdit } from './xlsx/patch/edits';

/**
 * The edits that write an entry of the journal; none without a note, or where the file has no sheet for it,
 * which is said.
 */
export function journalEdits(
  document: WorkbookDocument,
  note: PortNote | undefined,
  { changes = [], facts = [] }: Partial<Pick<JournalDraft, 'changes' | 'facts'>>,
): readonly CellEdit[] {
  if (!note) return [];
  const { remark, ...rest } = note;
  const sheet = carrierSheetIn(document);
  const journal = journalCellsOf(document);
  if (!sheet || !journal) {
    remark?.({ code: 'journal.no-sheet' });
    return [];
  }
  const { head, cells } = journal;
  const promised = readCarriers(carriersOf(document)).content?.journal === true;
  const writing = enter({ head, rows: cells.length, promised }, { ...rest, changes, facts }, cells);
  if (!writing) return [];
  for (const message of writing.remarks) remark?.(message);
  const texts = [
    [0, writing.head] as const,
    ...writing.cells.map((cell, at) => [writing.row + at, cell] as const),
  ];
  return texts.map(([row, value]) => ({
    kind: 'cell',
    sheet: sheet.name,
    cell: cellName(row, JOURNAL_COLUMN),
    value,
    unseen: true,
  }));
}
