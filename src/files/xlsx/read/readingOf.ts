import type { WorkbookDocument } from '../../../workbook/document';
import type { ReadingFault, WorkbookReading } from '../../../workbook/reading';
import { blocksOf } from './reading/blocksOf';
import { carriersOf } from './reading/carriersOf';
import { journalCellsOf } from './reading/journalCellsOf';
import { decisionCellsOf } from './reading/decisionCellsOf';
import { asOfOf, dueSoonDaysOf, settingCellsOf } from './reading/settingsOf';
import { TableRoom } from './reading/tableRoom';
import { tablesOf } from './reading/tablesOf';

/**
 * A document as the input of `recognise`: its tables, blocks that were tables of ours, settings and
 * carriers. The same for a file and for the workbook under the workbench's grid.
 */
export function readingOf(document: WorkbookDocument, faults: readonly ReadingFault[] = []): WorkbookReading {
  const room = new TableRoom();
  return {
    date1904: document.date1904,
    tables: document.sheets.flatMap((sheet) => [...tablesOf(sheet, room), ...blocksOf(sheet, room)]),
    asOf: asOfOf(document),
    dueSoonDays: dueSoonDaysOf(document),
    settings: settingCellsOf(document),
    decision: decisionCellsOf(document),
    carriers: carriersOf(document),
    journal: journalCellsOf(document),
    faults,
  };
}
