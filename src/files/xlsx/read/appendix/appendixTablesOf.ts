import type { SourceCell, SourceTable } from '../../../../plan/reader/sourceTable';
import { cellName } from '../../../../workbook/a1';
import type { SheetDocument, WorkbookDocument } from '../../../../workbook/document';
import { CoveredTexts } from './coveredTexts';
import { holdsAppendix } from './holdsAppendix';
import { shownText } from './shownText';

/** A table in the decision's form has some ten columns; what stands beyond so many is not looked at. */
const MOST_COLUMNS = 100;
/** A sheet without headings may go on with the one before it; one of more rows is a list of something else. */
const MOST_ROWS_WITHOUT_HEADINGS = 20_000;

/**
 * The sheets of a workbook as tables for `readAppendixTables`: every row and column that holds something.
 * Very hidden sheets are a program's own and are left out. None at all where no sheet has the headings or
 * the title of an appendix.
 */
export function appendixTablesOf(document: WorkbookDocument): SourceTable[] {
  const sheets = document.sheets
    .filter(({ visibility }) => visibility !== 'veryHidden')
    .map((sheet) => ({ sheet, holds: holdsAppendix(sheet) }));
  if (!sheets.some(({ holds }) => holds)) return [];
  return sheets
    .filter(({ sheet, holds }) => holds || sheet.rows.size <= MOST_ROWS_WITHOUT_HEADINGS)
    .map(({ sheet }) => ({ rows: rowsOf(sheet, document.date1904) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(sheet: SheetDocument, date1904: boolean): SourceCell[][] {
  const columns = usedColumns(sheet);
  const covered = new CoveredTexts(sheet, columns, date1904);
  return [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, { cells }]) => {
      const read = columns.map((column): SourceCell => {
        const cell = cells.get(column);
        const at = `${sheet.name}!${cellName(row, column)}`;
        const text = cell ? shownText(cell, date1904) : '';
        const above = covered.at(row, column);
        return above === undefined ? { text, at } : { text: '', at, covered: above };
      });
      const filled = read.some(({ text, covered: above }) => text.trim() !== '' || above !== undefined);
      return filled ? [read] : [];
    });
}

function usedColumns(sheet: SheetDocument): number[] {
  const used = new Set<number>();
  for (const { cells } of sheet.rows.values()) {
    for (const [column, { value }] of cells) if (value !== null) used.add(column);
  }
  return [...used].sort((one, other) => one - other).slice(0, MOST_COLUMNS);
}
