import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DAY } from '../../tests/e2e/servePages';
import { enterState, paneStates } from '../../tests/e2e/paneStates';
import { putOn, themes } from '../../tests/e2e/soundness';

/** The pane as narrow as Excel opens it. */
const PANE = { width: 320, height: 460 };

const languages = ['vi', 'en'] as const;

/** One sheet for each state: both languages under each other, light, dark and forced colours beside each other. */
export async function pictureStates(browser: Browser, address: string, folder: string): Promise<void> {
  for (const state of paneStates) {
    const shots: Buffer[] = [];
    for (const language of languages) {
      const page = await openPage(browser, language);
      try {
        await enterState(page, address, state);
        shots.push(...(await shotsOf(page)));
      } finally {
        await page.context().close();
      }
    }
    await joined(browser, shots, path.join(folder, `${state.id}.png`));
  }
}

async function openPage(browser: Browser, language: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 900, height: PANE.height + 140 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => localStorage.setItem('plan-tracker.language', chosen), language);
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  return page;
}

async function shotsOf(page: Page): Promise<Buffer[]> {
  const frame = page.locator('iframe');
  await frame.evaluate((element, size) => {
    element.style.width = `${String(size.width)}px`;
    element.style.height = `${String(size.height)}px`;
  }, PANE);
  const shots: Buffer[] = [];
  for (const theme of themes) {
    await putOn(page, theme);
    await page.mouse.move(0, 0);
    shots.push(await frame.screenshot({ animations: 'disabled', caret: 'hide' }));
  }
  return shots;
}

/** The pictures on one, a row for each language. */
async function joined(browser: Browser, shots: readonly Buffer[], file: string): Promise<void> {
  const gap = 8;
  const page = await browser.newPage({
    viewport: {
      width: themes.length * (PANE.width + gap) + gap,
      height: languages.length * (PANE.height + gap) + gap,
    },
  });
  const images = shots
    .map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString('base64')}">`)
    .join('');
  await page.setContent(
    `<body style="margin:0;padding:${gap}px;display:grid;gap:${gap}px;background:#8a8a8a;` +
      `grid-template-columns:repeat(${themes.length},${PANE.width}px)">${images}</body>`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.screenshot({ path: file });
  await page.close();
}
