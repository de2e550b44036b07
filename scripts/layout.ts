/**
 * Holds the list of folders and files, and what the pages for people say of it: sizes, names, tests beside what
 * they test, links and paths that lead somewhere. Status 1 where one is off.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { docFaults } from './layout/docFaults';
import { layoutFaults, type TreeFile } from './layout/layoutFaults';

const root = path.join(__dirname, '..');

function filesIn(folder: string): TreeFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, about: statSync(path.join(root, folder, name)) }))
    .filter(({ about }) => about.isFile())
    .map(({ name, about }) => ({
      path: [folder, ...name.split(path.sep)].join('/'),
      bytes: about.size,
    }));
}

const code = ['src', 'scripts', 'tests'].flatMap(filesIn);
const documents = [...filesIn('docs'), { path: 'README.md' }].map(({ path: file }) => file);
const pages = documents
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));

const faults = [
  ...layoutFaults(code),
  ...docFaults(pages, [...code.map(({ path: file }) => file), ...documents]),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
