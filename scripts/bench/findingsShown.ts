import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../tests/e2e/browser';
import { createWebServer, listen } from '../webServer';
import { configurationOf, run } from '../webpackRun';
import { figure } from './figure';

const BUILT = path.join(__dirname, '..', '..', 'dist', 'bench', 'scenes');

/** How many times slower than this machine the page runs. */
const SLOWED = 4;

/** What a task may last that nobody feels. */
const AIM_MS = 100;

/** After the last thing that is done the page is watched for so long. */
const AFTER_MS = 600;

/** The longest task of the pane with 5,000 findings for each thing that a reviewer does, against a tenth of a second. */
export async function findingsShown(): Promise<void> {
  const scenes = configurationOf('scenes');
  await run([{ ...scenes, output: { ...scenes.output, path: BUILT } }]);
  const server = createWebServer(BUILT);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    await page.goto(`http://127.0.0.1:${await listen(server, 0)}/#many`);
    const place = page.getByRole('tab', { name: /^Kiểm tra/ });
    await place.waitFor();
    await watchTasks(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    for (const [deed, act] of deeds(page)) {
      await longest(page);
      await act();
      await page.waitForTimeout(AFTER_MS);
      const ms = await longest(page);
      figure(
        `5,000 findings: ${deed}`,
        ms / AIM_MS,
        '100 ms, processor slowed 4 times',
        `${ms.toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** What a reviewer does, one after another. */
function deeds(page: Page): readonly (readonly [string, () => Promise<void>])[] {
  const items = page.getByRole('listitem');
  const table = page.getByRole('table');
  const stop = page.locator('[data-stop][tabindex="0"]');
  return [
    [
      'open them',
      async () => {
        await page.getByRole('tab', { name: /^Kiểm tra/ }).click();
        await items.first().waitFor();
      },
    ],
    [
      'scroll',
      async () => {
        await items.first().hover();
        for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 400);
      },
    ],
    [
      'next and previous by keyboard',
      async () => {
        await stop.focus();
        for (const key of ['j', 'j', 'j', 'k', 'End', 'k', 'Home']) await page.keyboard.press(key);
      },
    ],
    [
      'type in the filter',
      async () => page.getByRole('searchbox').pressSequentially('A.I.1', { delay: 120 }),
    ],
    ['empty the filter', async () => page.getByRole('searchbox').fill('')],
    [
      'step through them',
      async () => {
        const next = page
          .getByRole('group', { name: 'Đi qua các phát hiện' })
          .getByRole('button', { name: 'Sau' });
        for (let step = 0; step < 4; step += 1) await next.click();
      },
    ],
    [
      'accept one',
      async () => {
        await items
          .getByRole('button', { name: /^Chấp nhận/ })
          .first()
          .click();
        await items.getByRole('textbox').fill('Đúng như quyết định');
        await page.keyboard.press('Enter');
      },
    ],
    [
      'fix one',
      async () => {
        await items.getByRole('button', { name: /^Sửa / }).first().click();
        await page.getByRole('button', { name: 'Sửa 1 chỗ', exact: true }).click();
      },
    ],
    [
      'see all fixes',
      async () => {
        await page.getByRole('button', { name: /^Sửa .* chỗ…$/ }).click();
        await table.getByRole('checkbox').first().waitFor();
      },
    ],
    [
      'tick none of them, then all',
      async () => {
        const all = table.getByRole('checkbox').first();
        for (const ticked of [false, true]) await all.setChecked(ticked);
      },
    ],
  ];
}

/** Notes tasks above 50 ms from now on. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** The longest task since this was last asked; 0 where none was above 50 ms. */
function longest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: number[] };
    return Math.max(0, ...noted.splice(0));
  });
}
