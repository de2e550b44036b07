import type { SheetDocument } from '../../workbook/document';
import { quoteSheet } from './area';
import type { ChangeSource } from './change';
import { emptySheet } from '../../workbook/emptyDocument';
import { renameSheetIn } from './formulaText';
import { eachFormula } from './formulas';
import { Refusal } from './refusal';
import { refuseLockedStructure } from './structureLock';
import type { UndoEnd } from './undoTrail';
import type { WorkbookModel } from './workbookModel';

/** @throws Refusal `InvalidArgument` for a name that no sheet can have, `ItemAlreadyExists` for one taken */
function refuseSheetName(model: WorkbookModel, name: string, own: SheetDocument | null): void {
  const bad = name === '' || name.length > 31 || /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || /^history$/i.test(name))
    throw new Refusal('InvalidArgument', `A sheet cannot be called ${name}.`);
  const taken = model.findSheet(name);
  if (taken !== undefined && taken !== own) throw new Refusal('ItemAlreadyExists', `${name} is taken.`);
}

/** Adds a sheet at the end; without a name it is `SheetN`. */
export function addSheet(
  model: WorkbookModel,
  name?: string,
  source: ChangeSource = 'program',
): SheetDocument {
  refuseLockedStructure(model);
  const given = name ?? freeSheetName(model);
  refuseSheetName(model, given, null);
  const sheet = emptySheet(given);
  model.document.sheets.push(sheet);
  model.changed({ kind: 'structure', what: 'sheets', sheet: given });
  model.changed({ kind: 'sheet', how: 'added', document: sheet, source });
  return sheet;
}

function freeSheetName(model: WorkbookModel): string {
  let number = model.document.sheets.length + 1;
  while (model.findSheet(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** Renames a sheet, also in formulas and names that speak of it. */
export function renameSheet(model: WorkbookModel, sheet: SheetDocument, name: string): void {
  refuseLockedStructure(model);
  refuseSheetName(model, name, sheet);
  const old = sheet.name;
  const front = model.activeSheet === sheet;
  sheet.name = name;
  if (front) model.document.activeSheet = name;
  eachFormula(model, (formula) => renameSheetIn(formula, old, quoteSheet(name)));
  for (const each of model.document.names) if (each.scope === old) each.scope = name;
  model.changed({ kind: 'structure', what: 'sheets', sheet: name });
  endUndoOnDesktop(model, 'sheetRenamed');
}

/** @throws Refusal `InvalidOperation` for a very hidden sheet and for the last visible one */
export function deleteSheet(
  model: WorkbookModel,
  sheet: SheetDocument,
  source: ChangeSource = 'program',
): void {
  refuseLockedStructure(model);
  if (sheet.visibility === 'veryHidden') {
    throw new Refusal('InvalidOperation', 'A very hidden sheet cannot be deleted: set it hidden first.');
  }
  refuseLastVisible(model, sheet);
  const front = model.activeSheet === sheet;
  model.document.sheets = model.document.sheets.filter((each) => each !== sheet);
  if (front) model.document.activeSheet = null;
  model.document.activeSheet = model.activeSheet.name;
  model.document.names = model.document.names.filter((name) => name.scope !== sheet.name);
  model.changed({ kind: 'structure', what: 'sheets', sheet: sheet.name });
  model.undo.end('sheetDeleted');
  model.changed({ kind: 'sheet', how: 'deleted', document: sheet, source });
}

function refuseLastVisible(model: WorkbookModel, sheet: SheetDocument): void {
  const others = model.document.sheets.filter((each) => each !== sheet && each.visibility === 'visible');
  if (others.length === 0) throw new Refusal('InvalidOperation', 'A workbook keeps one visible sheet.');
}

/** @throws Refusal `InvalidOperation` where no visible sheet would be left */
export function setVisibility(
  model: WorkbookModel,
  sheet: SheetDocument,
  visibility: SheetDocument['visibility'],
): void {
  refuseLockedStructure(model);
  if (visibility !== 'visible') refuseLastVisible(model, sheet);
  const front = model.activeSheet === sheet;
  sheet.visibility = visibility;
  if (front && visibility !== 'visible') {
    model.document.activeSheet = null;
    model.document.activeSheet = model.activeSheet.name;
  }
  model.changed({ kind: 'structure', what: 'sheets', sheet: sheet.name });
  endUndoOnDesktop(model, 'sheetVisibility');
}

/** Puts a sheet at a place from 0. */
export function moveSheet(model: WorkbookModel, sheet: SheetDocument, position: number): void {
  refuseLockedStructure(model);
  const others = model.document.sheets.filter((each) => each !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length) {
    throw new Refusal('InvalidArgument', `There is no place ${position}.`);
  }
  others.splice(position, 0, sheet);
  model.document.sheets = others;
  model.changed({ kind: 'structure', what: 'sheets', sheet: sheet.name });
  endUndoOnDesktop(model, 'sheetMoved');
}

/** On the web these can be taken back; on the desktop they end the list. */
function endUndoOnDesktop(model: WorkbookModel, why: UndoEnd): void {
  if (model.behaviour.platform !== 'web') model.undo.end(why);
}

/** Brings a sheet to the front. @throws Refusal `InvalidOperation` where it is hidden */
export function activateSheet(
  model: WorkbookModel,
  sheet: SheetDocument,
  source: ChangeSource = 'program',
): void {
  if (sheet.visibility !== 'visible') throw new Refusal('InvalidOperation', `${sheet.name} is hidden.`);
  if (model.activeSheet === sheet && model.document.activeSheet === sheet.name) return;
  const left = model.activeSheet;
  model.document.activeSheet = sheet.name;
  if (left !== sheet) model.changed({ kind: 'deactivated', sheet: left.name, source });
  model.changed({ kind: 'activated', sheet: sheet.name, source });
}
