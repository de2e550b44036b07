import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebpackPluginInstance } from 'webpack';
import { run } from '../../scripts/webpackRun';

const ThirdPartyNotices = createRequire(__filename)(
  '../../scripts/webpack/thirdPartyNotices.cjs',
) as new () => WebpackPluginInstance;

/** What stands beside a build of that script, apart from the script itself. */
async function noticesOf(script: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'notices-'));
  try {
    const entry = path.join(folder, 'entry.js');
    writeFileSync(entry, script);
    const resolve = { modules: [path.join(__dirname, '..', '..', 'node_modules')] };
    const output = { path: path.join(folder, 'built') };
    await run([
      { mode: 'production', target: 'node20', entry, resolve, output, plugins: [new ThirdPartyNotices()] },
    ]);
    return readFileSync(path.join(folder, 'built', 'third-party.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a build names the packages in it, with their licences and what these ask to be kept', async () => {
  const text = await noticesOf("import { unzipSync } from 'fflate'; console.log(unzipSync);");
  expect(text).toMatch(/^fflate \d+\.\d+\.\d+ \(MIT\)\n\nMIT License\n\nCopyright/);
  expect(text).toContain('Permission is hereby granted');
});

test('a build of nothing but one’s own names none', async () => {
  expect((await noticesOf('console.log(1);')).trim()).toBe('');
});
