import ts from 'typescript';

/** A path that is loaded, with the symbols of its steps as far as they could be found. */
export interface LoadedPath {
  readonly path: string;
  readonly steps: readonly ts.Symbol[];
  /** The step that the type does not have, or null. */
  readonly unknown: string | null;
}

/**
 * The property paths that a `load` names: of `x.load('a, b/c')`, `x.load(['a'])` and `context.load(x, 'a')`.
 * Null where the argument cannot be read off the source. Objects are left to the rule for object literals.
 */
export function loadedPaths(call: ts.CallExpression, checker: ts.TypeChecker): LoadedPath[] | null {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const owner = checker.getTypeAtLocation(callee.expression);
  const throughContext = owner.getProperty('sync') !== undefined && owner.getProperty('load') !== undefined;
  const [target, given] = throughContext
    ? [call.arguments[0], call.arguments[1]]
    : [callee.expression, call.arguments[0]];
  if (target === undefined) return null;
  if (given === undefined || ts.isObjectLiteralExpression(given)) return [];
  const texts = textsOf(given, checker);
  const type = checker.getTypeAtLocation(target);
  return (
    texts?.flatMap((text) =>
      text
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== '')
        .map((path) => follow(path, type, call, checker)),
    ) ?? null
  );
}

/** The texts that an argument may be: literals joined, arrays of them, constants of either kind. */
function textsOf(node: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression, checker);
  if (ts.isArrayLiteralExpression(node)) {
    const parts = node.elements.map((each) => textsOf(each, checker));
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textsOf(node.left, checker), textsOf(node.right, checker)];
    return left === null || right === null ? null : left.flatMap((one) => right.map((two) => one + two));
  }
  if (ts.isConditionalExpression(node)) {
    const [one, other] = [textsOf(node.whenTrue, checker), textsOf(node.whenFalse, checker)];
    return one === null || other === null ? null : [...one, ...other];
  }
  const constant = constantOf(node, checker);
  return constant === null ? ofType(checker.getTypeAtLocation(node)) : textsOf(constant, checker);
}

/** What a name stands for where it is a constant of the program. */
function constantOf(node: ts.Expression, checker: ts.TypeChecker): ts.Expression | null {
  if (!ts.isIdentifier(node)) return null;
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return null;
  const isConstant = (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant ? (declaration.initializer ?? null) : null;
}

/** The texts that a type allows, where it names them. */
function ofType(type: ts.Type): string[] | null {
  const texts = (type.isUnion() ? type.types : [type]).map((each) => {
    return each.isStringLiteral() ? each.value : null;
  });
  return texts.includes(null) ? null : texts.filter((text) => text !== null);
}

function follow(path: string, type: ts.Type, at: ts.Node, checker: ts.TypeChecker): LoadedPath {
  const steps: ts.Symbol[] = [];
  let current = checker.getNonNullableType(type);
  for (const step of path.split('/')) {
    if (step === '$all' || step === '*' || step === '$none') return { path, steps, unknown: null };
    const symbol = current.getProperty(step) ?? itemOf(current, at, checker)?.getProperty(step);
    if (symbol === undefined) return { path, steps, unknown: step };
    steps.push(symbol);
    const next = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, at));
    current = step === 'items' ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
  }
  return { path, steps, unknown: null };
}

/** What a collection holds: its properties may be loaded without naming `items`. */
function itemOf(type: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const items = type.getProperty('items');
  if (items === undefined) return undefined;
  return checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, at), ts.IndexKind.Number);
}
