import type { SheetDocument } from '../../../../workbook/document';
import { rangeName, type CellRange } from '../../../../workbook/a1';
import { element } from '../xml';

/** Text that Excel would mark with a green triangle: a number, or a date with a short year. */
const MARKED = /^\s*[+-]?[\d.,]+%?\s*$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;

/** Keeps Excel from marking text that was meant as text, such as the deadline `2030`. */
export function ignoredErrorsXml(sheet: SheetDocument, used: CellRange | null): string {
  if (!used) return '';
  for (const row of sheet.rows.values()) {
    for (const { value } of row.cells.values()) {
      if (typeof value !== 'string' || value.length > 40 || !MARKED.test(value)) continue;
      return element(
        'ignoredErrors',
        {},
        element('ignoredError', { sqref: rangeName(used), twoDigitTextYear: true, numberStoredAsText: true }),
      );
    }
  }
  return '';
}
