import type { CellValue } from '../../workbook/document';
import { parseArea, splitSheet, type Area } from '../model/area';
import { Argument, single, type Surroundings } from './argument';
import type { BinaryOperator, Corner, Node } from './ast';
import { compare, equals, isError, raise, toNumber, toText } from './coerce';
import { findFunction } from './functions';
import type { FunctionDefinition, Sound } from './functions/definition';
import { Fault } from './formulaError';
import { lift } from './lift';
import { scalar, type Operand } from './operand';
import { cornerArea } from './cornerArea';
import { structureArea } from './structureArea';

export interface Evaluation extends Surroundings {
  /** How far the formula stands from where its relative addresses were written. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** The tree of a defined name's formula; null where it cannot be read. */
  named(refersTo: string): Node | null;
  /** Names being resolved, so that one that means itself ends. */
  readonly names: readonly string[];
}

/**
 * What a tree is worth. Faults of a part come out as error values of the part; unknown names and
 * functions are `#NAME?`.
 */
export function evaluate(node: Node, around: Evaluation): Operand {
  try {
    return worth(node, around);
  } catch (fault) {
    if (fault instanceof Fault) return scalar({ error: fault.error });
    throw fault;
  }
}

type BinaryNode = Extract<Node, { kind: 'binary' }>;

function worth(node: Node, around: Evaluation): Operand {
  switch (node.kind) {
    case 'value':
      return scalar(node.value);
    case 'missing':
      return scalar(null);
    case 'array':
      return { kind: 'grid', rows: node.rows };
    case 'area':
      return { kind: 'reference', ...place(node.sheet, node.from, node.to, around) };
    case 'structure':
      return structureArea(node.table, node.structure, around);
    case 'name':
      return nameWorth(node.name, node.sheet, around);
    case 'call':
      return callWorth(node.name, node.args, around);
    case 'negative':
      return lift([evaluate(node.operand, around)], around, ([value = null]) => -toNumber(value));
    case 'percent':
      return lift([evaluate(node.operand, around)], around, ([value = null]) => toNumber(value) / 100);
    case 'single':
      return scalar(single(evaluate(node.operand, around), around));
    case 'between':
      return between(evaluate(node.left, around), evaluate(node.right, around));
    case 'binary':
      return chained(node, around);
  }
}

/** Operators in a row lean to the left, thousands deep: they are worked off from there, without recursion. */
function chained(last: BinaryNode, around: Evaluation): Operand {
  const steps: BinaryNode[] = [];
  let first: Node = last;
  for (; first.kind === 'binary'; first = first.left) steps.push(first);
  return steps.reverse().reduce<Operand>(
    (left, { operator, right }) => {
      try {
        const sides = [left, evaluate(right, around)];
        return lift(sides, around, ([a = null, b = null]) => combine(operator, a, b));
      } catch (fault) {
        if (fault instanceof Fault) return scalar({ error: fault.error });
        throw fault;
      }
    },
    evaluate(first, around),
  );
}

function place(
  sheet: string | null,
  from: Corner,
  to: Corner,
  around: Evaluation,
): { sheet: string; area: Area } {
  const name = sheet === null ? around.place.sheet : around.source.sheetName(sheet);
  const area = cornerArea(from, to, around.shift);
  if (name === null || area === null) throw new Fault('#REF!');
  return { sheet: name, area };
}

function between(left: Operand, right: Operand): Operand {
  if (left.kind !== 'reference' || right.kind !== 'reference' || left.sheet !== right.sheet) {
    throw new Fault('#VALUE!');
  }
  const area = {
    top: Math.min(left.area.top, right.area.top),
    left: Math.min(left.area.left, right.area.left),
    bottom: Math.max(left.area.bottom, right.area.bottom),
    right: Math.max(left.area.right, right.area.right),
  };
  return { kind: 'reference', sheet: left.sheet, area };
}

function nameWorth(name: string, sheet: string | null, around: Evaluation): Operand {
  const table = sheet === null ? around.source.table(name) : null;
  if (table !== null) return structureArea(name, { items: [], columns: null }, around);
  const defined = around.source.definedName(name, sheet ?? around.place.sheet);
  const key = name.toLowerCase();
  if (defined === null || around.names.includes(key)) throw new Fault('#NAME?');
  const tree = around.named(defined.refersTo);
  if (tree === null) throw new Fault('#NAME?');
  return evaluate(tree, { ...around, shift: { rows: 0, columns: 0 }, names: [...around.names, key] });
}

/** Reads the address or name that INDIRECT is given. */
export function resolveText(text: string, around: Evaluation): Operand {
  const { sheet, rest } = splitSheet(text.trim());
  const area = parseArea(rest);
  const name = sheet === null ? around.place.sheet : around.source.sheetName(sheet);
  if (name === null) throw new Fault('#REF!');
  if (area !== null) return { kind: 'reference', sheet: name, area };
  const tree = around.named(`=${text}`);
  const found = tree === null ? null : evaluate(tree, around);
  if (found?.kind !== 'reference') throw new Fault('#REF!');
  return found;
}

function callWorth(name: string, nodes: readonly Node[], around: Evaluation): Operand {
  const definition = findFunction(name);
  if (definition === undefined) throw new Fault('#NAME?');
  if (nodes.length < definition.least || nodes.length > definition.most) throw new Fault('#VALUE!');
  return run(definition, nodes, around);
}

function run(definition: FunctionDefinition, nodes: readonly Node[], around: Evaluation): Operand {
  if (definition.kind === 'whole') {
    const args = nodes.map(
      (node) => new Argument(() => evaluate(node, around), around, node.kind === 'missing'),
    );
    return definition.run(args, around);
  }
  const operands = nodes.map((node) => evaluate(node, around));
  return lift(operands, around, (values) => definition.run(values.map(sound), around));
}

function sound(value: CellValue): Sound {
  return isError(value) ? raise(value) : value;
}

function combine(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return equals(left, right);
    case '<>':
      return !equals(left, right);
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): number {
  if (operator === '/' && b === 0) throw new Fault('#DIV/0!');
  if (operator === '^' && a === 0 && b === 0) throw new Fault('#NUM!');
  const result =
    operator === '+'
      ? a + b
      : operator === '-'
        ? a - b
        : operator === '*'
          ? a * b
          : operator === '/'
            ? a / b
            : a ** b;
  if (!Number.isFinite(result)) throw new Fault('#NUM!');
  // Excel shows 0.1+0.2-0.3 as nothing: a sum that all but cancels out is 0.
  const cancels = (operator === '+' || operator === '-') && Math.abs(result) < Math.abs(a) * 1e-15;
  return cancels ? 0 : result;
}
