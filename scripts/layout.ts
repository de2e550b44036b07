/** Holds the list of folders and files: sizes, names, tests beside what they test. Status 1 where one is off. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
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

const faults = layoutFaults(['src', 'scripts', 'tests'].flatMap(filesIn));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
