/** Holds the licences of all that is shipped, as installed. Status 1 where one is not on the list. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceFaults, type ShippedPackage } from './licences/licenceFaults';

const root = path.join(__dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What `npm ci --omit=dev` would install. */
const shipped: readonly ShippedPackage[] = Object.entries((read('package-lock.json') as Lock).packages)
  .filter(([folder, { dev, optional }]) => folder !== '' && dev !== true && optional !== true)
  .map(([folder]) => {
    const { name, version, license = 'none' } = read(`${folder}/package.json`) as Manifest;
    return { name, version, licence: license };
  });

const faults = licenceFaults(shipped);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
