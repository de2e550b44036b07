import type { SheetDocument, SheetProtection } from '../../workbook/document';
import type { Area } from './area';
import { styleAt } from './cells';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** @throws Refusal `AccessDenied` where the sheet is protected and a cell of the area is locked */
export function refuseLocked(sheet: SheetDocument, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (styleAt(sheet, row, column).locked !== false) {
        throw new Refusal('AccessDenied', `The sheet ${sheet.name} is protected and the cell is locked.`);
      }
    }
  }
}

/** @throws Refusal `AccessDenied` where the sheet is protected */
export function refuseProtected(sheet: SheetDocument, unless?: keyof SheetProtection): void {
  if (sheet.protection === null || (unless !== undefined && sheet.protection[unless] === true)) return;
  throw new Refusal('AccessDenied', `The sheet ${sheet.name} is protected.`);
}

/** The passwords of protected sheets; what a file says of one cannot be told from its hash. */
const passwords = new WeakMap<SheetDocument, string>();

/** @throws Refusal `AccessDenied` where the sheet is protected already */
export function protectSheet(
  model: WorkbookModel,
  sheet: SheetDocument,
  allowed: SheetProtection,
  password = '',
): void {
  if (sheet.protection !== null) throw new Refusal('AccessDenied', `${sheet.name} is protected already.`);
  sheet.protection = allowed;
  if (password === '') passwords.delete(sheet);
  else passwords.set(sheet, password);
  model.changed({ kind: 'structure', what: 'protection', sheet: sheet.name });
  model.undo.end('protection');
}

/**
 * Opens a protected sheet.
 * @throws Refusal `AccessDenied` where the sheet is not protected, as Excel does since build 2605, where the
 * password is another, and where this Excel denies it altogether
 */
export function unprotectSheet(model: WorkbookModel, sheet: SheetDocument, password = ''): void {
  if (sheet.protection === null) {
    if (model.behaviour.needlessUnprotect === 'nothing') return;
    throw new Refusal('AccessDenied', `${sheet.name} is not protected.`);
  }
  if (model.behaviour.neededUnprotect === 'AccessDenied') {
    throw new Refusal('AccessDenied', `This Excel does not let a program open ${sheet.name}.`);
  }
  if (!opensWith(sheet, password)) {
    throw new Refusal('AccessDenied', `${sheet.name} is protected by another password.`);
  }
  sheet.protection = null;
  passwords.delete(sheet);
  model.changed({ kind: 'structure', what: 'protection', sheet: sheet.name });
  model.undo.end('protection');
}

/** True where the sheet has no password, or this one. */
export function opensWith(sheet: SheetDocument, password: string): boolean {
  return (passwords.get(sheet) ?? password) === password;
}
