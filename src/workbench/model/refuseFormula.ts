import type { Node } from '../calc/ast';
import { FormulaSyntaxError } from '../calc/formulaError';
import { findFunction } from '../calc/functions';
import { parseFormula } from '../calc/parse';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** The parts of a formula, itself first. */
export function* partsOf(node: Node): Generator<Node> {
  // A formula of thousands of terms is as deep as it is long: no recursion.
  const waiting = [node];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    yield part;
    waiting.push(...within(part).reverse());
  }
}

function within(node: Node): Node[] {
  switch (node.kind) {
    case 'call':
      return [...node.args];
    case 'binary':
    case 'between':
      return [node.left, node.right];
    case 'negative':
    case 'percent':
    case 'single':
      return [node.operand];
    default:
      return [];
  }
}

/** @throws Refusal `InvalidArgument` where Excel cannot read the formula */
export function readFormula(formula: string): Node {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    throw new Refusal('InvalidArgument', `Excel refuses the formula: ${error.message}.`);
  }
}

/**
 * Refuses a formula that names a table, a column or a sheet that is not there, as Excel does when it is
 * entered; a name that is not there is taken and shows `#NAME?`.
 * @param place the cell it is for
 * @throws Refusal `InvalidArgument`
 */
export function refuseFormula(
  model: WorkbookModel,
  formula: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): void {
  for (const part of partsOf(readFormula(formula))) {
    if (part.kind === 'area' && part.sheet !== null && model.sheetName(part.sheet) === null) {
      throw new Refusal('InvalidArgument', `There is no sheet ${part.sheet}.`);
    }
    if (part.kind !== 'structure') continue;
    const table =
      part.table === null
        ? model.tableAt(place.sheet, place.row, place.column)
        : (model.table(part.table)?.table ?? null);
    if (table === null) throw new Refusal('InvalidArgument', `There is no table ${part.table ?? 'here'}.`);
    const { columns } = part.structure;
    for (const name of columns === null ? [] : [columns.first, columns.last]) {
      const known = table.columns.some((column) => column.name.toLowerCase() === name.toLowerCase());
      if (!known) throw new Refusal('InvalidArgument', `${table.name} has no column ${name}.`);
    }
  }
}

/** @throws Refusal `InvalidArgument` for a structured reference or a custom function in a rule, or a formula that cannot be read */
export function refuseRuleFormula(formula: string): void {
  for (const part of partsOf(readFormula(formula))) {
    if (part.kind === 'structure') {
      throw new Refusal('InvalidArgument', 'A rule takes no structured reference.');
    }
    if (
      part.kind === 'call' &&
      part.name.includes('.') &&
      findFunction(part.name.toUpperCase()) === undefined
    ) {
      throw new Refusal('InvalidArgument', `A rule takes no custom function such as ${part.name}.`);
    }
  }
}
