import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import '../../src/workbench/host/host';
import { knownMembers } from '../../src/workbench/host/knownMembers';
import { compareVersions, setsInComment } from '../officeApi/remark';

/** The oldest set that the stand-in can be told to have: what is in it needs no note. */
const OLDEST = '1.14';

/** The source that tells the set of each property which the oldest Excel does not have, of the objects of the stand-in. */
export function newerPropertiesSource(): string {
  const path = createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const known = new Set(knownMembers().map(({ object }) => object));
  const lines = propertiesOf(file, known)
    .filter(({ version }) => compareVersions(version, OLDEST) > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version }) => `  '${name}': '${version}',`);
  return [
    '/**',
    ` * The properties of the stand-in's objects that ExcelApi ${OLDEST} does not have, and the set that brought`,
    ' * each. Written by `npx tsx scripts/write-stand-in-pages.ts` from `@types/office-js`; a test holds it current.',
    ' */',
    'export const NEWER_PROPERTIES: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

interface Property {
  readonly name: string;
  readonly version: string;
}

/** The properties of the classes that are asked for, in the numbered sets of Excel. */
function propertiesOf(file: ts.SourceFile, classes: ReadonlySet<string>): Property[] {
  const found: Property[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name !== undefined && classes.has(node.name.text)) {
      for (const member of node.members.filter(ts.isPropertyDeclaration)) {
        const set = setsInComment(member)?.read;
        const name = member.name.getText(file);
        // Events are not loaded.
        if (set?.name !== 'ExcelApi' || /^on[A-Z]/.test(name)) continue;
        found.push({ name: `${node.name.text}.${name}`, version: set.version });
      }
    }
    if (ts.isModuleDeclaration(node) && node.name.getText(file) === 'Excel' && node.body !== undefined) {
      ts.forEachChild(node.body, visit);
    }
  };
  ts.forEachChild(file, visit);
  return found;
}
