import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checks } from '../../src/checks/checks';
import { foreign } from '../../src/checks/structure/foreign';
import { catalogue } from '../../src/i18n/catalogue';
import { sourceFiles } from './sourceFiles';

/** The texts of a source, each kind as its own list. */
interface Texts {
  readonly file: string;
  readonly literals: readonly string[];
  /** Template literals, with `*` where a value goes in. */
  readonly templates: readonly string[];
  /** What JSX shows or reads out without asking the catalogue. */
  readonly shown: readonly string[];
}

const READ_OUT = new Set(['aria-label', 'title', 'label', 'placeholder', 'alt', 'aria-description']);
/** Signs that Excel itself shows alike in every language. */
const SIGNS = new Set(['fx', 'dd/mm/yyyy']);
const LETTERS = /\p{L}{2}/u;

function textsOf(file: string): Texts {
  const literals: string[] = [];
  const templates: string[] = [];
  const shown: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.push(node.text);
    if (ts.isTemplateExpression(node)) {
      templates.push(node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join(''));
    }
    if (ts.isJsxText(node) && LETTERS.test(node.text)) shown.push(node.text.trim());
    if (ts.isJsxAttribute(node) && READ_OUT.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer) && LETTERS.test(node.initializer.text))
        shown.push(node.initializer.text);
    }
    node.forEachChild(visit);
  };
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind).forEachChild(
    visit,
  );
  return { file, literals, templates, shown };
}

const source = path.join(__dirname, '../../src');
const sources = sourceFiles(source)
  .filter((file) => !file.includes(path.join('i18n', 'messages')))
  .map(textsOf);

/** Prefixes before a code that stands elsewhere as a literal of its own. */
const PREFIXES = ['failure.', 'question.', 'check.'];
const literals = new Set(sources.flatMap((each) => each.literals));
const patterns = [...new Set(sources.flatMap((each) => each.templates))]
  .filter(
    (template) => /^[a-z][a-z-]*\.[\w.*-]*$/.test(template) && !PREFIXES.includes(template.replace('*', '')),
  )
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll('*', '[\\w.-]*')}$`));
const checkCodes = [...checks, foreign].map(({ code }) => code);

function isUsed(code: string): boolean {
  if (literals.has(code) || patterns.some((pattern) => pattern.test(code))) return true;
  if (PREFIXES.some((prefix) => code.startsWith(prefix) && literals.has(code.slice(prefix.length))))
    return true;
  return checkCodes.some((check) => ['', '.title', '.why'].some((part) => code === `check.${check}${part}`));
}

describe('every sentence', () => {
  test('is said somewhere', () => {
    expect(Object.keys(catalogue).filter((code) => !isUsed(code))).toEqual([]);
  });

  test('that the pane or the workbench shows stands in the catalogue', () => {
    const outside = sources.flatMap(({ file, shown }) =>
      shown.filter((text) => !SIGNS.has(text)).map((text) => `${path.relative(source, file)}: ${text}`),
    );
    expect(outside).toEqual([]);
  });

  test('is translated: no sentence is the same in both languages', () => {
    // Values and signs alone are alike in both languages.
    const alike = ([, { vi, en }]: [string, { vi: string; en: string }]): boolean =>
      vi === en && LETTERS.test(vi.replace(/\{[^}]*\}/g, ''));
    expect(
      Object.entries(catalogue)
        .filter(alike)
        .map(([code]) => code),
    ).toEqual([]);
  });
});
