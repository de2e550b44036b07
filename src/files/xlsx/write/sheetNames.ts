import { Failure } from '../../../plan/failure';
import type { SheetDocument, WorkbookDocument } from '../../../workbook/document';

/** The longest name of a sheet, in UTF-16 units. */
const NAME_LIMIT = 31;

/** What Excel refuses in a sheet's name, and what XML cannot hold. */
const FORBIDDEN = /[\\/?*:[\]]|[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|^'|'$/u;

/**
 * Refuses sheets that Excel would repair or not open.
 * @throws Failure `write.no-sheet`, `write.sheet-name`, `write.sheet-taken`
 */
export function checkSheets(document: WorkbookDocument): void {
  if (!document.sheets.some(({ visibility }) => visibility === 'visible'))
    throw new Failure('write.no-sheet');
  const taken = new Set<string>();
  for (const { name } of document.sheets) {
    const bad = name === '' || name.length > NAME_LIMIT || FORBIDDEN.test(name);
    if (bad) throw new Failure('write.sheet-name', { sheet: name });
    if (taken.has(name.toLowerCase())) throw new Failure('write.sheet-taken', { sheet: name });
    taken.add(name.toLowerCase());
  }
}

/** The place of the sheet in front: the one that the document names, else the first that can be seen. */
export function activeSheetIndex(document: WorkbookDocument): number {
  const seen = ({ visibility }: SheetDocument): boolean => visibility === 'visible';
  const named = document.sheets.findIndex((sheet) => sheet.name === document.activeSheet && seen(sheet));
  return named >= 0 ? named : document.sheets.findIndex(seen);
}
