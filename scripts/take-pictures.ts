/** `npm run pictures`: builds the workbench and takes the pictures of README and docs, on one fixed day. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../tests/e2e/browser';
import { DAY } from '../tests/e2e/servePages';
import { benchOf, loadPlan, openFindings, type Bench } from '../tests/e2e/workbench';
import { pictureMerge } from './pictures/merge';
import { picturePapers } from './pictures/papers';
import { pictureReview } from './pictures/review';
import { pictureStates } from './pictures/states';
import { build } from './webpackRun';
import { createWebServer, listen } from './webServer';

const root = path.join(__dirname, '..');
const folder = path.join(root, 'docs', 'images');

async function takePictures(address: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { width: 1400, height: 860 },
      reducedMotion: 'reduce',
    });
    await page.clock.setFixedTime(DAY);
    await page.goto(address);
    await pictures(benchOf(page, []));
    await pictureReview(browser, address, folder);
    await pictureMerge(browser, address, folder);
    await pictureStates(browser, address, path.join(folder, 'states'));
  } finally {
    await browser.close();
  }
}

async function pictures(bench: Bench): Promise<void> {
  const { page } = bench;
  const pane = page.locator('iframe');
  const picture = (name: string): string => path.join(folder, `${name}.png`);
  await loadPlan(bench);
  await bench.tab('Nhiệm vụ').click();
  await settled(bench);
  await pane.screenshot({ path: picture('pane-overview') });
  await openFindings(bench);
  await page.mouse.move(0, 0);
  await settled(bench);
  await page.screenshot({ path: picture('workbench') });
  await pane.screenshot({ path: picture('pane-findings') });
}

/** Fonts have arrived and nothing is at work. */
async function settled({ page, pane }: Bench): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

async function main(): Promise<void> {
  mkdirSync(path.join(folder, 'states'), { recursive: true });
  await picturePapers(folder);
  await build(['workbench']);
  const server = createWebServer(path.join(root, 'dist', 'workbench'));
  try {
    await takePictures(`http://127.0.0.1:${await listen(server, 0)}/`);
  } finally {
    server.close();
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
