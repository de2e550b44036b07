import { parseFormula } from '../calc/parse';
import type { Node } from '../calc/ast';
import { FormulaSyntaxError } from '../calc/formulaError';
import { cornerArea } from '../calc/cornerArea';
import type { DefinedName } from '../../workbook/document';
import type { Area } from './area';
import { Refusal } from './refusal';
import { readFormula } from './refuseFormula';
import { isName, isNameTaken } from './tableNames';
import type { WorkbookModel } from './workbookModel';

/**
 * Adds a defined name to the workbook or, with a scope, to one sheet.
 * @param refersTo with its `=`
 * @throws Refusal `InvalidArgument` for a bad name, `ItemAlreadyExists` for one that is taken
 */
export function addName(
  model: WorkbookModel,
  name: string,
  refersTo: string,
  scope: string | null,
): DefinedName {
  if (!isName(name)) throw new Refusal('InvalidArgument', `Nothing can be called ${name}.`);
  const taken =
    scope === null
      ? isNameTaken(model, name)
      : model.document.names.some(
          (each) => each.scope === scope && each.name.toLowerCase() === name.toLowerCase(),
        );
  if (taken) throw new Refusal('ItemAlreadyExists', `The name ${name} is taken.`);
  readFormula(refersTo);
  const made: DefinedName = { name, refersTo, scope, hidden: false };
  model.document.names.push(made);
  model.changed({ kind: 'structure', what: 'names', sheet: scope });
  return made;
}

/** Takes a name away; formulas that use it show `#NAME?`. */
export function deleteName(model: WorkbookModel, name: DefinedName): void {
  model.document.names = model.document.names.filter((each) => each !== name);
  model.changed({ kind: 'structure', what: 'names', sheet: name.scope });
}

/** @throws Refusal where the formula cannot be read */
export function setNameFormula(model: WorkbookModel, name: DefinedName, refersTo: string): void {
  readFormula(refersTo);
  name.refersTo = refersTo;
  model.changed({ kind: 'structure', what: 'names', sheet: name.scope });
}

/** The cells that a name stands for; null where it is a constant or a formula of another kind. */
export function nameArea(model: WorkbookModel, name: DefinedName): { sheet: string; area: Area } | null {
  const node = readable(name.refersTo);
  if (node?.kind !== 'area') return null;
  const area = cornerArea(node.from, node.to, { rows: 0, columns: 0 });
  const sheet = node.sheet === null ? name.scope : model.sheetName(node.sheet);
  return area === null || sheet === null ? null : { sheet, area };
}

/** A file may hold names that cannot be read here, such as those of several areas. */
function readable(refersTo: string): Node | null {
  try {
    return parseFormula(refersTo);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}
