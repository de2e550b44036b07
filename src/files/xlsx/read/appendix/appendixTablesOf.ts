import type { SourceCell, SourceTable } from '../../../../plan/reader/sourceTable';
import { cellName, parseRange } from '../../../../workbook/a1';
import type { SheetDocument, WorkbookDocument } from '../../../../workbook/document';
import { shownText } from './shownText';

/** A table in the decision's form has some ten columns; what stands beyond so many is not looked at. */
const MOST_COLUMNS = 100;

/**
 * The sheets of a workbook as tables for `readAppendixTables`: every row and column that holds something.
 * Very hidden sheets are a program's own and are left out.
 */
export function appendixTablesOf(document: WorkbookDocument): SourceTable[] {
  return document.sheets
    .filter(({ visibility }) => visibility !== 'veryHidden')
    .map((sheet) => ({ rows: rowsOf(sheet, document.date1904) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(sheet: SheetDocument, date1904: boolean): SourceCell[][] {
  const columns = usedColumns(sheet);
  const covered = coveredTexts(sheet, date1904);
  return [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, { cells }]) => {
      const read = columns.map((column): SourceCell => {
        const cell = cells.get(column);
        const at = `${sheet.name}!${cellName(row, column)}`;
        const text = cell ? shownText(cell, date1904) : '';
        const above = covered.get(row)?.get(column);
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

/** By row and column, the text of the merged cell whose first row lies above. */
function coveredTexts(
  sheet: SheetDocument,
  date1904: boolean,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const covered = new Map<number, Map<number, string>>();
  const lastRow = [...sheet.rows.keys()].reduce((last, row) => Math.max(last, row), 0);
  for (const merge of sheet.merges) {
    const range = parseRange(merge);
    const cell = range && sheet.rows.get(range.top)?.cells.get(range.left);
    const text = cell ? shownText(cell, date1904) : '';
    if (!range || text === '') continue;
    for (let row = range.top + 1; row <= Math.min(range.bottom, lastRow); row++) {
      const there = covered.get(row) ?? new Map<number, string>();
      // Merges that overlap are damage; the first one counts.
      if (there.has(range.left)) break;
      covered.set(row, there.set(range.left, text));
    }
  }
  return covered;
}
