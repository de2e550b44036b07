import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { servePages } from './servePages';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds serious or critical in the page. */
async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const open = servePages('scenes');

const scenes = ['blank', 'foreign', 'refused', 'broken', 'damaged', 'loaded', 'filtered', 'clean'] as const;

const looks = [
  { language: 'vi', theme: 'light', width: 320, colorScheme: 'light' },
  { language: 'en', theme: 'dark', width: 450, colorScheme: 'dark' },
] as const;

/** In a state, language, theme and width: nothing serious for axe, nothing cut off, no code in place of words. */
async function isSound(
  scene: string,
  { language, theme, width, colorScheme }: (typeof looks)[number],
): Promise<void> {
  const { page, address, troubles } = await open({ viewport: { width, height: 700 }, colorScheme });
  await page.addInitScript(
    ([lang, look]) => {
      localStorage.setItem('plan-tracker.language', lang);
      localStorage.setItem('plan-tracker.theme', look);
    },
    [language, theme] as const,
  );
  await page.goto(`${address}#${scene}`);
  await page.locator('#pane .first').waitFor({ state: 'detached' });
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  expect(await seriousIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(
    (await page.locator('body').innerText()).match(/\b(?:pane|check|failure|action|reading)\.[a-z][\w.-]+/g),
  ).toBeNull();
  expect(troubles).toEqual([]);
}

describe.each(looks)('the pane in $language, $theme, $width pixels wide', (look) => {
  test.each(scenes)('is sound when it is %s', (scene) => isSound(scene, look));
});
