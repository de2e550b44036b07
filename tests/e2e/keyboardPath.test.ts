import { servePages } from './servePages';

const open = servePages('workbench');

describe('by keyboard alone', () => {
  test('a user opens and closes settings, language, theme and help, and the focus is never lost', async () => {
    const { page, address } = await open({ viewport: { width: 1200, height: 700 }, reducedMotion: 'reduce' });
    await page.goto(`${address}?state=plan&width=320`);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();

    /** The words of what has the focus in the pane. */
    const focused = (): Promise<string> =>
      page.evaluate(async () => {
        await new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
        );
        const frame = document.querySelector('iframe')?.contentDocument;
        const at = frame?.activeElement;
        if (!at || at === frame.body) return 'nothing';
        return at.getAttribute('aria-label') ?? at.textContent ?? '';
      });
    const press = async (key: string, until: RegExp): Promise<void> => {
      for (let pressed = 0; pressed < 40; pressed += 1) {
        const words = await focused();
        if (until.test(words)) return;
        if (words === 'nothing') throw new Error(`The focus is lost on the way to ${String(until)}`);
        await page.keyboard.press(key);
      }
      throw new Error(`${String(until)} is not reached with ${key}; the focus is at ${await focused()}`);
    };

    await pane.getByRole('tab', { name: 'Tổng quan' }).focus();
    await press('Shift+Tab', /^Tính đến/);
    await page.keyboard.press('Enter');
    await pane.getByLabel('Tính đến ngày').waitFor();
    expect(await focused()).toBe('Ngày tính');
    await page.keyboard.press('Escape');
    await pane.getByLabel('Tính đến ngày').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Tính đến/);

    await press('Shift+Tab', /^Thêm$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('menu').waitFor();
    await press('ArrowDown', /^English$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Overview' }).waitFor();
    await press('ArrowDown', /^Dark$/);
    await page.keyboard.press('Enter');
    await pane.locator('html[data-theme=dark]').waitFor();
    await press('ArrowDown', /^Help$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Help' }).waitFor();
    expect(await focused()).toBe('Help');
    await page.keyboard.press('Escape');
    await pane.getByRole('heading', { name: 'Help' }).waitFor({ state: 'detached' });
    expect(await focused()).toBe('More');

    await press('Tab', /^As of/);
    await press('Tab', /^Overview/);
    await press('ArrowRight', /^Findings/);
    await pane.getByRole('article').first().waitFor();
    await press('Tab', /^Words in the finding/);
    await page.keyboard.type('không có từ này');
    await pane.getByText('No finding matches the filters.').waitFor();
    await press('Tab', /^Clear the filters/);
    await page.keyboard.press('Enter');
    await pane.getByText('No finding matches the filters.').waitFor({ state: 'detached' });
    expect(await focused()).not.toBe('nothing');
  });
});
