import path from 'node:path';
import ts from 'typescript';

/** A code that a source builds from parts, such as `pane.step.${kind}`. */
export interface BuiltCode {
  /** The template, with `*` where a value goes in. */
  readonly template: string;
  /** Every code that the types of its values allow; null where one of them may be any text. */
  readonly codes: readonly string[] | null;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  noUncheckedIndexedAccess: true,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
};

/** The texts that a type allows, or null where it allows any. */
function textsOf(checker: ts.TypeChecker, expression: ts.Expression): string[] | null {
  const type = checker.getTypeAtLocation(expression);
  const known = checker.getBaseConstraintOfType(type) ?? type;
  const texts = (known.isUnion() ? known.types : [known]).map((part) =>
    part.isStringLiteral() || part.isNumberLiteral() ? String(part.value) : null,
  );
  return texts.every((text) => text !== null) ? texts : null;
}

function built(checker: ts.TypeChecker, { head, templateSpans }: ts.TemplateExpression): BuiltCode {
  const template = head.text + templateSpans.map(({ literal }) => `*${literal.text}`).join('');
  const codes = templateSpans.reduce<string[] | null>(
    (starts, { expression, literal }) => {
      const texts = textsOf(checker, expression);
      return starts && texts && starts.flatMap((start) => texts.map((text) => start + text + literal.text));
    },
    [head.text],
  );
  return { template, codes };
}

/**
 * Every code that the sources build. Types come from the sources alone: what a package gives counts as any
 * text.
 */
export function builtCodes(files: readonly string[]): BuiltCode[] {
  const host = ts.createCompilerHost(OPTIONS);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, from, OPTIONS, host) : { resolvedModule: undefined },
    );
  const program = ts.createProgram({ rootNames: [...files], options: OPTIONS, host });
  const checker = program.getTypeChecker();
  const found: BuiltCode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) found.push(built(checker, node));
    node.forEachChild(visit);
  };
  for (const file of files) program.getSourceFile(path.resolve(file))?.forEachChild(visit);
  return found;
}
