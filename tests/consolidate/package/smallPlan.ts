import { readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import type { PackageContent } from '../../../src/workbook/carrier/packageContent';
import type { SheetDocument, WorkbookDocument } from '../../../src/workbook/document';
import { masterOf, packageOf, type Edit, type Written } from './masterOf';

/** A plan of three units. */
export const plan: Written = {
  tasks: [
    { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục An toàn thông tin' },
    { key: 'A.I.2', lead: 'Cục An toàn thông tin', coordinators: 'Cục Viễn thông' },
    { key: 'B.I.1', lead: 'Cục Báo chí' },
  ],
  indicators: [
    { key: 'PL01.1.a', lead: 'Cục Viễn thông' },
    { key: 'PL01.2', lead: 'Cục Báo chí' },
  ],
};

/** The plan, edited by the coordinator. */
export const edited = (...edits: readonly Edit[]): Written => ({ ...plan, edits });

/** The package of one unit of the plan. */
export function built(written: Written = plan, unit = 'vienthong'): WorkbookDocument {
  return packageOf(masterOf(written), unit).document();
}

export function contentOf(document: WorkbookDocument): PackageContent {
  const content = readPartCarrier(document.customXml[0]?.xml ?? '')?.package;
  if (!content) throw new Error('No package');
  return content;
}

export function sheetNamed(document: WorkbookDocument, name: string): SheetDocument {
  const sheet = document.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
