import ts from 'typescript';

/**
 * The members of `Office` that a source describes for itself: `Office` may be missing, so our sources name
 * the part that they use in an interface of their own. Each is given as `Office.context.diagnostics`.
 */
export function describedMembers(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found = new Set<string>();
  const expand = (type: ts.Type, path: string, at: ts.Node): void => {
    for (const property of checker.getNonNullableType(type).getProperties()) {
      const [declaration] = property.declarations ?? [];
      if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) continue;
      const name = `${path}.${property.name}`;
      if (found.has(name)) continue;
      found.add(name);
      expand(checker.getTypeOfSymbolAtLocation(property, at), name, at);
    }
  };
  const visit = (node: ts.Node): void => {
    const isOffice = ts.isPropertySignature(node) && node.name.getText() === 'Office';
    if (isOffice) expand(checker.getTypeAtLocation(node), 'Office', node);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return [...found];
}
