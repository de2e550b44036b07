import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { standInPages } from '../../scripts/standIn/pages';
import { knownMembers } from '../../src/workbench/host/knownMembers';

describe('The pages about the stand-in', () => {
  test.each([...standInPages()])('%s is current: npx tsx scripts/write-stand-in-pages.ts', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('name members that the library has', () => {
    const known = membersOfTypes();
    const strange = knownMembers().filter(({ object, member }) => !known.has(`${object}.${member}`));
    expect(strange.map(({ object, member }) => `${object}.${member}`)).toEqual([]);
  });
});

/** `Range.values` for every member of a class in the Excel namespace of Microsoft's types. */
function membersOfTypes(): ReadonlySet<string> {
  const types = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const found = new Set<string>();
  let object = '';
  let inExcel = false;
  for (const line of readFileSync(types, 'utf8').split('\n')) {
    if (/^export declare namespace|^declare namespace/.test(line)) inExcel = line.includes(' Excel ');
    object = /^ {4}class (\w+) /.exec(line)?.[1] ?? object;
    const member = /^ {8}(?:readonly )?(\w+)[?(:]/.exec(line)?.[1];
    if (inExcel && member !== undefined) found.add(`${object}.${member}`);
  }
  return found;
}
