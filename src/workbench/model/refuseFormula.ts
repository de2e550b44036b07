import type { Node } from '../calc/ast';
import { FormulaSyntaxError } from '../calc/formulaError';
import { parseFormula } from '../calc/parse';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** The parts of a formula, itself first. */
export function* partsOf(node: Node): Generator<Node> {
  yield node;
  switch (node.kind) {
    case 'call':
      for (const arg of node.args) yield* partsOf(arg);
      break;
    case 'binary':
    case 'between':
      yield* partsOf(node.left);
      yield* partsOf(node.right);
      break;
    case 'negative':
    case 'percent':
    case 'single':
      yield* partsOf(node.operand);
      break;
    default:
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

/** @throws Refusal `InvalidArgument` for a structured reference in a rule, or one that cannot be read */
export function refuseRuleFormula(formula: string): void {
  for (const part of partsOf(readFormula(formula))) {
    if (part.kind === 'structure') {
      throw new Refusal('InvalidArgument', 'A rule takes no structured reference.');
    }
  }
}
