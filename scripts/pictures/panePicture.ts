import path from 'node:path';
import type { Browser } from 'playwright-core';
import { DAY } from '../../tests/e2e/servePages';
import { benchOf, type Bench } from '../../tests/e2e/workbench';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of the pane under that name; `onceSized` may still move what is in it. */
export type Picture = (bench: Bench, name: string, onceSized?: () => Promise<void>) => Promise<void>;

/** Opens a workbench on the one day of all pictures, in the state that the query names. */
export async function openBench(
  browser: Browser,
  address: string,
  { screen, query = '' }: { readonly screen: Size; readonly query?: string },
): Promise<Bench> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: screen,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.goto(`${address}${query}`);
  return benchOf(page, []);
}

/** Takes pictures of the pane at that size, which it has for the picture alone. */
export function paneAt(folder: string, size: Size): Picture {
  return async ({ page, pane }, name, onceSized) => {
    await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    const frame = page.locator('iframe');
    const sized = await frame.evaluate((element, { width, height }) => {
      const before = element.style.cssText;
      Object.assign(element.style, { width: `${String(width)}px`, height: `${String(height)}px` });
      return before;
    }, size);
    await onceSized?.();
    await frame.screenshot({
      path: path.join(folder, `${name}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
    await frame.evaluate((element, before) => {
      element.style.cssText = before;
    }, sized);
  };
}
