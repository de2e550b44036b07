import { say, type Language } from '../../i18n/catalogue';
import type { IsoDate } from '../../plan/isoDate';
import type { WorkbookDocument } from '../../workbook/document';
import { cellsSheets } from './cellsSheets';
import { decisionsSheet } from './decisionsSheet';
import type { Ledger } from './ledger';
import { LedgerCells } from './ledgerCell';
import { summarySheet } from './summarySheet';

/** The sheets of a ledger. */
export const ledgerSheets = { summary: 'Tổng hợp', cells: 'Ô', decisions: 'Quyết định' } as const;

/** How many rows a sheet of Excel has. */
const SHEET_ROWS = 1_048_576;

/** How a ledger is written down. */
export interface LedgerForm {
  readonly language: Language;
  /** The day that it says it was made on. */
  readonly madeOn: IsoDate;
  /** How many rows a sheet may have; absent is what Excel holds. */
  readonly sheetRows?: number;
}

/**
 * The ledger as a workbook: a line for each file, a line for each cell (or block of unchanged ones), what was
 * decided. No formula, no link; every text is text.
 */
export function ledgerDocument(
  ledger: Ledger,
  { language, madeOn, sheetRows = SHEET_ROWS }: LedgerForm,
): WorkbookDocument {
  const cells = new LedgerCells(say(language, { code: 'ledger.cut' }));
  return {
    date1904: false,
    sheets: [
      summarySheet(ledgerSheets.summary, ledger, cells, { language, madeOn }),
      ...cellsSheets(ledgerSheets.cells, ledger, cells, { language, most: sheetRows }),
      decisionsSheet(ledgerSheets.decisions, ledger, cells, language),
    ],
    names: [],
    customXml: [],
    activeSheet: ledgerSheets.summary,
  };
}
