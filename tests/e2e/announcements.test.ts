import type { Page } from 'playwright-core';
import { enterState, paneStates } from './paneStates';
import { servePages } from './servePages';
import { paneOf } from './soundness';

const open = servePages('workbench');

/** Writes down what the pane's live regions say from now on, as a screen reader would hear it. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const frame = await paneOf(page);
  await frame.evaluate(() => {
    const heard: string[] = [];
    let last = new Map<Element, string>();
    const hear = (): void => {
      const now = new Map<Element, string>();
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live=polite]')) {
        const text = (region.textContent ?? '').trim();
        now.set(region, text);
        if (text !== '' && last.get(region) !== text) heard.push(text);
      }
      last = now;
    };
    hear();
    heard.length = 0;
    new MutationObserver(hear).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(window, { heard });
  });
  return () => frame.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Opens a state by its id. */
async function enter(id: string): Promise<Page> {
  const { page, address } = await open({ viewport: { width: 1200, height: 700 }, reducedMotion: 'reduce' });
  const state = paneStates.find((each) => each.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  await enterState(page, address, state);
  return page;
}

const times = (heard: readonly string[], words: RegExp): number =>
  heard.filter((text) => words.test(text)).length;

describe('a screen reader hears once', () => {
  test('that the plan was loaded, that it was checked, and how much a filter leaves', async () => {
    const page = await enter('empty');
    const pane = page.frameLocator('iframe');
    const heard = await listen(page);
    await pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
    await pane.getByRole('status').filter({ hasText: 'Đã nạp' }).waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByRole('status').filter({ hasText: 'Đã kiểm tra' }).waitFor();
    await pane.getByRole('tab', { name: /^Kiểm tra/ }).click();
    await pane.getByRole('button', { name: /^6 lỗi/ }).click();
    await pane.getByRole('status').filter({ hasText: 'Đang hiện 6' }).waitFor();
    const all = await heard();
    expect(times(all, /^Đã nạp 51 nhiệm vụ/)).toBe(1);
    expect(times(all, /^Đã kiểm tra: 6 lỗi/)).toBe(1);
    expect(times(all, /^Đang hiện 6 trong/)).toBe(1);
  });

  test('what keeps Excel from answering', async () => {
    const page = await enter('other-workbook');
    const alert = page.frameLocator('iframe').getByRole('alert').filter({ hasText: 'Một bảng tính khác' });
    expect(await alert.count()).toBe(1);
  });
});

describe('with reduced motion', () => {
  test.each(['working', 'typing', 'plan'])('nothing moves in the state %s', async (id) => {
    const frame = await paneOf(await enter(id));
    const moving = await frame.evaluate(() =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
        )
        .map((each) => (each instanceof CSSAnimation ? each.animationName : 'transition')),
    );
    expect(moving).toEqual([]);
  });
});
