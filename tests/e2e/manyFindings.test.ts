import type { Page } from 'playwright-core';
import { servePages } from './servePages';

const open = servePages('scenes');

/** So many items may be in the page, however many there are: those in sight, and some around them. */
const MOST = 40;

const FINDINGS = 5000;

const itemsIn = (page: Page): Promise<number> =>
  page.locator('[role=listitem]').evaluateAll((items) => items.length);

/** The pane with 5,000 findings, at its findings. */
async function openFindings(): Promise<Page> {
  const { page, address } = await open({ viewport: { width: 350, height: 700 } });
  await page.goto(`${address}#many`);
  await page.getByRole('tab', { name: /^Kiểm tra/ }).click();
  await page.getByRole('listitem').first().waitFor();
  return page;
}

/** The finding that has the focus is the last, and in sight. */
const atLast = (page: Page) =>
  page.waitForFunction(() => {
    const item = document.activeElement?.closest('[role=listitem]');
    return item !== null && item?.getAttribute('aria-posinset') === item?.getAttribute('aria-setsize');
  });

describe('5,000 findings', () => {
  test('are a few items in the page, at the top, at the end, and one by one by keyboard', async () => {
    const page = await openFindings();
    expect(Number(await page.getByRole('listitem').first().getAttribute('aria-setsize'))).toBeGreaterThan(
      FINDINGS,
    );
    expect(await itemsIn(page)).toBeLessThan(MOST);
    await page.locator('[data-stop][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await atLast(page);
    expect(await itemsIn(page)).toBeLessThan(MOST);
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('k');
    expect(await itemsIn(page)).toBeLessThan(MOST);
  });

  test('are as few while the filter is typed', async () => {
    const page = await openFindings();
    await page.getByRole('searchbox').pressSequentially('A.I.1');
    await page.getByRole('listitem').first().waitFor();
    expect(await itemsIn(page)).toBeLessThan(MOST);
  });
});
