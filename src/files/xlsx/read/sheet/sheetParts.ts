import type { PrintSetup, SheetDocument, SheetProtection } from '../../../../workbook/document';
import { protectionFlagNames, protectionFlags } from '../../../../workbook/sheetProtection';
import { childOf, childrenOf, type XmlNode } from '../../../xml/xmlTree';
import { decimal, flag, index } from '../attribute';
import { COLUMNS, ROWS } from '../cellPlace';
import { unescapedText } from '../escapedText';
import type { Palette } from '../style/palette';

/** A run of columns to the sheet's edge is kept for so many of them. */
const COLUMNS_IN_RUN = 256;

/** The most pages side by side that Excel takes. */
const PAGES = 32_767;

/** Column widths and hidden columns. Runs are in order and do not overlap; one that does is left out. */
export function readColumns(node: XmlNode, sheet: SheetDocument): void {
  let next = 1;
  for (const { attributes } of childrenOf(node, 'col')) {
    const first = index(attributes.min) ?? 0;
    const last = Math.min(index(attributes.max) ?? first, COLUMNS, first + COLUMNS_IN_RUN - 1);
    const width = decimal(attributes.width);
    const hidden = flag(attributes.hidden, false);
    const outline = index(attributes.outlineLevel) ?? 0;
    if (first < next || (width === null && !hidden && outline === 0)) continue;
    for (let column = first; column <= last; column++) {
      sheet.columns.set(column - 1, {
        ...(width === null ? {} : { width }),
        ...(hidden ? { hidden } : {}),
        ...(outline === 0 ? {} : { outline }),
      });
    }
    next = last + 1;
  }
}

/** Grid lines and frozen panes, of the first view. */
export function readViews(node: XmlNode, sheet: SheetDocument): void {
  const view = childOf(node, 'sheetView');
  sheet.showGridlines = flag(view?.attributes.showGridLines, true);
  const pane = childOf(view, 'pane');
  if (pane?.attributes.state !== 'frozen' && pane?.attributes.state !== 'frozenSplit') return;
  const rows = Math.min(Math.floor(decimal(pane.attributes.ySplit) ?? 0), ROWS);
  const columns = Math.min(Math.floor(decimal(pane.attributes.xSplit) ?? 0), COLUMNS);
  if (rows > 0 || columns > 0) sheet.freeze = { rows: Math.max(0, rows), columns: Math.max(0, columns) };
}

/** Tab colour, and whether the sheet is fitted to the paper's width. */
export function readProperties(
  node: XmlNode,
  sheet: SheetDocument,
  palette: Palette,
): { fitToPage: boolean } {
  sheet.tabColor = palette.colorOf(childOf(node, 'tabColor')) ?? null;
  return { fitToPage: flag(childOf(node, 'pageSetUpPr')?.attributes.fitToPage, false) };
}

/** The file says what is locked; the document says what is allowed. */
export function protectionOf({ attributes }: XmlNode): SheetProtection | null {
  if (!flag(attributes.sheet, false)) return null;
  const protection: SheetProtection = {};
  for (const name of protectionFlagNames) {
    const byDefault = name !== 'allowEditObjects' && name !== 'allowEditScenarios';
    if (!flag(attributes[protectionFlags[name]], byDefault)) protection[name] = true;
  }
  if (flag(attributes.selectLockedCells, false)) {
    protection.selectionMode = flag(attributes.selectUnlockedCells, false) ? 'None' : 'Unlocked';
  }
  return protection;
}

/** Page set-up; the rows and columns repeated on every page are a defined name and are put in later. */
export function printOf(setup: XmlNode, fitToPage: boolean, headerFooter: XmlNode | undefined): PrintSetup {
  const footer = unescapedText(childOf(headerFooter, 'oddFooter')?.text ?? '');
  const print: PrintSetup = {
    orientation: setup.attributes.orientation === 'landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    titleRows: null,
    fitToWidth: fitToPage,
  };
  const pagesWide = index(setup.attributes.fitToWidth) ?? 1;
  if (fitToPage && pagesWide > 1 && pagesWide <= PAGES) print.pagesWide = pagesWide;
  if (footer !== '') print.footer = footer;
  return print;
}
