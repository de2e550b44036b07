import type { Page } from 'playwright-core';
import { enterState, paneStates, type ShownState } from './paneStates';
import { servePages } from './servePages';
import { isSound, overflowing, paneOf, themes } from './soundness';

const open = servePages('workbench');

/** What WCAG 1.4.12 lets a user do to text. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

async function speakEnglish(page: Page, address: string, state: ShownState): Promise<void> {
  const pane = page.frameLocator('iframe');
  if (state.noMenu) {
    await page.evaluate(() => localStorage.setItem('plan-tracker.language', 'en'));
    await enterState(page, address, state);
    return;
  }
  await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
  await pane.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await pane.getByRole('menu').waitFor({ state: 'detached' });
}

describe('light, dark and in forced colours, and in the other language, the pane is for everyone in the state', () => {
  test.each(paneStates)('$id', async (state) => {
    const { page, address, troubles } = await open({
      viewport: { width: 900, height: 640 },
      reducedMotion: 'reduce',
    });
    await enterState(page, address, state);
    await isSound(page);
    await speakEnglish(page, address, state);
    const english = await paneOf(page);
    expect(await english.locator('html').getAttribute('lang')).toBe('en');
    // The page hears of the pane's language by an event of its storage, which may come a moment later.
    await page.locator('.workbench[lang="en"]').waitFor();
    // Colours do not follow the language: words, names and room are judged anew in one theme.
    await isSound(page, [themes[0]]);
    const style = await english.addStyleTag({ content: SPACED });
    expect(await overflowing(english)).toEqual([]);
    await style.evaluate((element) => (element as Element).remove());
    // React writes down what could not be fetched; nothing else goes wrong.
    expect(troubles.filter((trouble) => !trouble.includes('ChunkLoadError'))).toEqual([]);
  });
});
