import ts from 'typescript';
import { officeMember, type OfficeMember } from './declared';
import { LATER_ARGUMENTS } from './exceptions';
import { isGuarded } from './guard';
import { loadedPaths } from './loads';
import { type ApiSet } from './remark';

/** One use of a member of Office.js in a source. */
export interface ApiUse {
  /** `Excel.Range.values`, with what is meant of it: an argument, a loaded path. */
  readonly member: string;
  readonly namespace: OfficeMember['namespace'];
  readonly set: ApiSet | null;
  readonly guarded: boolean;
  readonly file: string;
  readonly line: number;
  /** What could not be read, for a person to put into words that can be. */
  readonly unreadable?: string;
}

/** Every use of Office.js in a source file: members, arguments that came later, loads, object literals. */
export function findUses(source: ts.SourceFile, checker: ts.TypeChecker): ApiUse[] {
  const uses: ApiUse[] = [];
  const report = (node: ts.Node, member: string, of: OfficeMember, set: ApiSet | null): void => {
    uses.push({
      member,
      namespace: of.namespace,
      set,
      guarded: set !== null && isGuarded(node, set),
      ...placeOf(node),
    });
  };
  const unreadable = (node: ts.Node, why: string): void => {
    uses.push({
      member: node.getText(),
      namespace: 'other',
      set: null,
      guarded: false,
      unreadable: why,
      ...placeOf(node),
    });
  };
  const placeOf = (node: ts.Node): { file: string; line: number } => ({
    file: source.fileName,
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  });
  const bySymbol = (node: ts.Node, symbol: ts.Symbol | undefined, what = ''): void => {
    const member = declaredMember(symbol, checker);
    if (member === null) return;
    const set = isWritten(node) ? member.sets?.write : member.sets?.read;
    report(node, member.name + what, member, set ?? null);
  };
  const call = (node: ts.CallExpression): void => {
    const declaration = checker.getResolvedSignature(node)?.declaration;
    const member = declaration === undefined ? null : officeMember(declaration);
    if (member === null) return;
    report(node, member.name, member, member.sets?.read ?? null);
    const later = LATER_ARGUMENTS[member.name] ?? {};
    for (const [place, version] of Object.entries(later)) {
      const argument = node.arguments[Number(place)];
      if (argument === undefined) continue;
      report(node, `${member.name}, argument ${Number(place) + 1}`, member, { name: 'ExcelApi', version });
    }
    if (!/\.load$/.test(member.name)) return;
    const paths = loadedPaths(node, checker);
    if (paths === null) unreadable(node, 'what is loaded cannot be read off the source');
    for (const { path, steps, unknown } of paths ?? []) {
      if (unknown !== null) unreadable(node, `there is no ${unknown} to load`);
      for (const step of steps) bySymbol(node, step, `, loaded as ${path}`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
      if (!called) bySymbol(node, checker.getSymbolAtLocation(node.name));
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      bySymbol(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        bySymbol(node, type.getProperty((propertyName ?? name).getText()));
      }
    } else if (ts.isCallExpression(node)) {
      call(node);
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        const name = property.name?.getText().replace(/^['"]|['"]$/g, '');
        if (name !== undefined) bySymbol(property, type && propertyOf(type, name));
      }
    }
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return uses;
}

/** A property of a type or, in a union, of the first of its members that has one. */
function propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
  if (!type.isUnion()) return type.getProperty(name);
  return type.types.map((each) => each.getProperty(name)).find((found) => found !== undefined);
}

function declaredMember(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): OfficeMember | null {
  if (symbol === undefined) return null;
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  for (const declaration of own.declarations ?? []) {
    const member = officeMember(declaration);
    if (member !== null) return member;
  }
  return null;
}

function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}
