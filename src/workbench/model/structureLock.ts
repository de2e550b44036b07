import type { WorkbookDocument } from '../../workbook/document';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** The workbooks whose structure is protected: no file of ours says so, and Excel keeps it beside the cells. */
const locked = new WeakSet<WorkbookDocument>();

/** True where no sheet may be added, renamed, moved, hidden or deleted. */
export function isStructureLocked({ document }: WorkbookModel): boolean {
  return locked.has(document);
}

/** @throws Refusal `AccessDenied` where it is so already */
export function lockStructure(model: WorkbookModel, on: boolean): void {
  if (isStructureLocked(model) === on) {
    throw new Refusal('AccessDenied', `The workbook is ${on ? 'protected already' : 'not protected'}.`);
  }
  if (on) locked.add(model.document);
  else locked.delete(model.document);
}

/** @throws Refusal `AccessDenied` while sheets cannot be added, renamed, moved, shown, hidden or deleted */
export function refuseLockedStructure(model: WorkbookModel): void {
  if (isStructureLocked(model))
    throw new Refusal('AccessDenied', 'The structure of the workbook is protected.');
}
