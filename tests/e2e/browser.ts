import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chrome and Edge are installed by their own installers. */
const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge'],
};

/**
 * A real browser: on 64-bit Linux the Chromium that comes with npm, elsewhere the Chrome or Edge that is
 * installed. Throws with what to do where there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const packed = process.platform === 'linux' && process.arch === 'x64' ? unpackChromium() : null;
  const executablePath = packed ?? (INSTALLED[process.platform] ?? []).find((file) => existsSync(file));
  if (executablePath === undefined) {
    throw new Error(
      'No browser was found. Install Google Chrome or Microsoft Edge, then run the tests again.',
    );
  }
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

function unpackChromium(): string {
  const script = path.join(__dirname, 'unpackChromium.mjs');
  const answer = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  const { executable, libraries } = JSON.parse(answer) as { executable: string; libraries: string };
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return executable;
}
