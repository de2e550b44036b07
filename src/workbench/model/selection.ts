import type { SheetDocument } from '../../workbook/document';
import type { Area } from './area';
import type { ChangeSource } from './change';
import { activateSheet } from './sheets';
import type { WorkbookModel } from './workbookModel';

/** Selects cells and brings their sheet to the front. @throws Refusal `InvalidOperation` on a hidden sheet */
export function select(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  source: ChangeSource = 'program',
): void {
  activateSheet(model, sheet, source);
  model.keepSelection(sheet, area);
  model.changed({ kind: 'selection', sheet: sheet.name, area, source });
}
