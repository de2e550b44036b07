/**
 * Validates manifest.xml: parsed by Microsoft's `office-addin-manifest`, held against our own check of the
 * schema's rules, and every icon that it names must be there. `-- --online` also asks Microsoft's service.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';
import { manifestFaults } from './manifest/rules';

const root = path.join(__dirname, '..');
const file = path.join(root, 'manifest.xml');

async function validate(): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const info = await OfficeAddinManifest.readManifestFile(file);
  const faults = manifestFaults(text).map(({ line, message }) => `manifest.xml:${line} ${message}`);
  for (const [, icon] of text.matchAll(/https:\/\/localhost:3000\/(assets\/[^"]+)/g)) {
    if (icon !== undefined && !existsSync(path.join(root, icon)))
      faults.push(`manifest.xml names ${icon}, which is not there.`);
  }
  if (process.argv.includes('--online')) {
    const answer = await validateManifest(file);
    if (!answer.isValid) faults.push(`Microsoft's service: ${JSON.stringify(answer.report?.errors)}`);
  }
  for (const fault of faults) console.error(fault);
  if (faults.length === 0)
    console.log(`manifest.xml is valid: ${info.displayName} ${info.version}, ${info.defaultLocale}.`);
  return faults.length === 0 ? 0 : 1;
}

void validate().then((status) => {
  process.exitCode = status;
});
