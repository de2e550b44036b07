import type { DefinedName, SheetDocument } from '../../../workbook/document';
import { childOf, childrenOf, type XmlNode } from '../../archive/xmlTree';
import { flag, index } from './attribute';
import { documentFormula } from './documentFormula';
import { unescapedText } from './escapedText';

const PRINT_TITLES = '_xlnm.print_titles';
const FILTER = '_xlnm._filterdatabase';

/**
 * The defined names of a workbook. Repeated print rows go to their sheet's print set-up; the hidden name
 * of a filter is left out, since the sheet or table tells it.
 */
export function readNames(workbook: XmlNode, sheets: readonly (SheetDocument | null)[]): DefinedName[] {
  const names: DefinedName[] = [];
  for (const { attributes, text } of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const name = unescapedText(attributes.name ?? '');
    const place = index(attributes.localSheetId);
    const sheet = place === null ? null : (sheets[place] ?? null);
    if (name.toLowerCase() === PRINT_TITLES) {
      if (sheet) repeatRows(sheet, text);
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

function repeatRows(sheet: SheetDocument, text: string): void {
  const match = /!\$?(\d{1,7}):\$?(\d{1,7})(?:,|$)/.exec(text);
  if (!match) return;
  sheet.print ??= { orientation: 'portrait', paper: 'A4', titleRows: null, fitToWidth: false };
  sheet.print.titleRows = { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
}
