import type { DefinedName, SheetDocument } from '../../../workbook/document';
import { columnIndex } from '../../../workbook/a1';
import { childOf, childrenOf, type XmlNode } from '../../xml/xmlTree';
import { flag, index } from './attribute';
import { COLUMNS } from './cellPlace';
import { documentFormula } from './documentFormula';
import { unescapedText } from './escapedText';

const PRINT_TITLES = '_xlnm.print_titles';
const FILTER = '_xlnm._filterdatabase';

/**
 * The defined names of a workbook. Rows and columns repeated in print go to their sheet's print set-up; the
 * hidden name of a filter is left out, since the sheet or table tells it.
 */
export function readNames(workbook: XmlNode, sheets: readonly (SheetDocument | null)[]): DefinedName[] {
  const names: DefinedName[] = [];
  for (const { attributes, text } of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const name = unescapedText(attributes.name ?? '');
    const place = index(attributes.localSheetId);
    const sheet = place === null ? null : (sheets[place] ?? null);
    if (name.toLowerCase() === PRINT_TITLES) {
      if (sheet) repeatTitles(sheet, text);
    } else if (name !== '' && name.toLowerCase() !== FILTER) {
      names.push({
        name,
        refersTo: documentFormula(text),
        scope: sheet?.name ?? null,
        hidden: flag(attributes.hidden, false),
      });
    }
  }
  return names;
}

/** The name holds rows, columns or both: `'Một'!$A:$B,'Một'!$4:$5`. A sheet's name has no colon. */
function repeatTitles(sheet: SheetDocument, text: string): void {
  const rows = /!\$?(\d{1,7}):\$?(\d{1,7})(?:,|$)/.exec(text);
  const columns = columnsIn(text);
  if (!rows && !columns) return;
  sheet.print ??= { orientation: 'portrait', paper: 'A4', titleRows: null, fitToWidth: false };
  if (rows) sheet.print.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  if (columns) sheet.print.titleColumns = columns;
}

function columnsIn(text: string): { first: number; last: number } | null {
  const match = /!\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?:,|$)/i.exec(text);
  if (!match) return null;
  const [, from = '', to = ''] = match;
  const [first, last] = [columnIndex(from), columnIndex(to)];
  return first <= last && last < COLUMNS ? { first, last } : null;
}
