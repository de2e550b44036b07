import ts from 'typescript';
import { compareVersions, type ApiSet } from './remark';

/** True where the program has asked `isSetSupported` for the set before it comes to the node. */
export function isGuarded(node: ts.Node, set: ApiSet): boolean {
  for (
    let child = node, parent = node.parent;
    !ts.isSourceFile(child);
    child = parent, parent = child.parent
  ) {
    if (parent === undefined) return false;
    if (holdsIn(parent, child, set)) return true;
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement));
      if (before.some((statement) => leavesUnless(statement, set))) return true;
    }
  }
  return false;
}

/** Whether the condition of the statement or operator above holds where the child is reached. */
function holdsIn(parent: ts.Node, child: ts.Node, set: ApiSet): boolean {
  if (ts.isIfStatement(parent)) {
    return (
      (child === parent.thenStatement && assures(parent.expression, true, set)) ||
      (child === parent.elseStatement && assures(parent.expression, false, set))
    );
  }
  if (ts.isConditionalExpression(parent)) {
    return (
      (child === parent.whenTrue && assures(parent.condition, true, set)) ||
      (child === parent.whenFalse && assures(parent.condition, false, set))
    );
  }
  if (!ts.isBinaryExpression(parent) || child !== parent.right) return false;
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return assures(parent.left, true, set);
  return kind === ts.SyntaxKind.BarBarToken && assures(parent.left, false, set);
}

/** `if (!isSetSupported(…)) return;` and the like: what follows runs only where the set is there. */
function leavesUnless(statement: ts.Statement, set: ApiSet): boolean {
  if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return false;
  const then = statement.thenStatement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return leaves && assures(statement.expression, false, set);
}

/** True where the condition's being `value` says that the set is supported. */
function assures(condition: ts.Expression, value: boolean, set: ApiSet): boolean {
  if (ts.isParenthesizedExpression(condition)) return assures(condition.expression, value, set);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return assures(condition.operand, !value, set);
  }
  if (ts.isBinaryExpression(condition)) {
    const joined = value ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== joined) return false;
    return assures(condition.left, value, set) || assures(condition.right, value, set);
  }
  return value && ts.isCallExpression(condition) && asksFor(condition, set);
}

function asksFor(call: ts.CallExpression, set: ApiSet): boolean {
  const callee = call.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  const [named, version] = call.arguments;
  if (name !== 'isSetSupported' || named === undefined || !ts.isStringLiteralLike(named)) return false;
  if (named.text !== set.name) return false;
  const asked =
    version === undefined
      ? '1.1'
      : ts.isStringLiteralLike(version) || ts.isNumericLiteral(version)
        ? version.text
        : null;
  return asked !== null && compareVersions(asked, set.version) >= 0;
}
