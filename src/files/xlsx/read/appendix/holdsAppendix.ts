import { readHeadings } from '../../../../plan/reader/rows/columns';
import { isAppendixTitle } from '../../../../plan/reader/rows/lines';
import type { CellDocument, SheetDocument } from '../../../../workbook/document';

/**
 * True where a sheet has a row of headings in the decision's form, or the title of an appendix. Asked of
 * every row of any workbook, so that only those are made into tables which may be one.
 */
export function holdsAppendix({ rows }: SheetDocument): boolean {
  for (const { cells } of rows.values()) {
    const texts = textsOf(cells.values());
    if (readHeadings(texts) !== null || texts.some(({ text }) => isAppendixTitle(text))) return true;
  }
  return false;
}

function textsOf(cells: Iterable<CellDocument>): { readonly text: string }[] {
  const texts: { readonly text: string }[] = [];
  for (const { value } of cells) if (typeof value === 'string') texts.push({ text: value });
  return texts;
}
