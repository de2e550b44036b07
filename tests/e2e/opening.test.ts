import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { blankExcel } from './blankExcel';
import { servePages } from './servePages';

const open = servePages('pane');

const SCRIPT = { contentType: 'text/javascript', body: blankExcel };

/** A door that requests wait at until it is opened. */
function door() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** What the page notes of itself, from its first moment on. */
interface Notes {
  /** The sum of all layout shifts. */
  shift: number;
  /** When the button of the first content was there, and the scripts and styles that had been asked for by then. */
  fetched: string[] | null;
}

const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (window as unknown as { notes: Notes }).notes);

async function keepNotes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: Notes = { shift: 0, fetched: null };
    Object.assign(window, { notes });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) notes.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const fetched: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const { name } of entries) fetched.push(new URL(name).pathname);
    };
    const requests = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    requests.observe({ type: 'resource', buffered: true });
    new MutationObserver(() => {
      if (notes.fetched || !document.querySelector('#place button')) return;
      note(requests.takeRecords());
      notes.fetched = fetched.filter((name) => /\.(?:js|css)$/.test(name));
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Opens the pane of the add-in with an Excel that answers as told. */
async function openPane(
  excel: (route: Route) => Promise<void>,
  options: Parameters<typeof open>[0] & {
    readonly preferences?: Record<string, string>;
    /** Scripts that never come. */
    readonly without?: string;
  } = {},
): Promise<{ page: Page; troubles: string[] }> {
  const { preferences = {}, without, ...rest } = options;
  const { page, address, troubles } = await open({ viewport: { width: 350, height: 700 }, ...rest });
  await page.addInitScript((kept) => {
    for (const [name, value] of Object.entries(kept)) localStorage.setItem(`plan-tracker.${name}`, value);
  }, preferences);
  await keepNotes(page);
  await page.route('**/office-js/office.js', excel);
  if (without) await page.route(without, (route) => route.abort());
  await page.goto(`${address}taskpane.html`, { waitUntil: 'commit' });
  return { page, troubles };
}

/** From where to where a part reaches from top to bottom, and where it begins. */
async function placeOf(page: Page, part: string): Promise<object> {
  const { x, y, height } = (await page.locator(part).boundingBox()) ?? {};
  return { part, x, y, height };
}

const load = (page: Page) => page.getByRole('button', { name: 'Nạp kế hoạch' });

describe('the pane opens', () => {
  test('with its frame before Excel’s library has come, and nothing moves when it comes', async () => {
    const library = door();
    const { page, troubles } = await openPane(async (route) => {
      await library.opened;
      await route.fulfill(SCRIPT);
    });
    await page.getByRole('status').getByText('Đang đọc bảng tính…').waitFor();
    expect(await page.getByRole('button', { name: 'Thêm' }).count()).toBe(1);
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    library.open();
    await load(page).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(title);
    expect((await notesOf(page)).shift).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('with a frame of the page’s own before any script, in the place where the pane then stands', async () => {
    const scripts = door();
    const { page } = await openPane((route) => route.fulfill(SCRIPT));
    // A page that is still on its way cannot be asked to come again.
    await load(page).waitFor();
    await page.route('**/taskpane.js', async (route) => {
      await scripts.opened;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.getByText('Đang mở…').waitFor();
    const places = () => Promise.all(['header', 'h1', 'main', 'footer'].map((part) => placeOf(page, part)));
    const before = await places();
    scripts.open();
    await load(page).waitFor();
    expect(await places()).toEqual(before);
    expect((await notesOf(page)).shift).toBe(0);
  });

  test('saying what to do where the library does not come, and again on request', async () => {
    let asked = 0;
    const { page } = await openPane((route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.fulfill(SCRIPT);
    });
    await page.getByText('Chưa tải được thư viện của Excel.').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await load(page).waitFor();
  });
});

/** The page's background before any script but the first has come. */
async function firstBackground(
  colorScheme: 'light' | 'dark',
  preferences: Record<string, string>,
): Promise<string> {
  const { page } = await openPane((route) => route.abort(), {
    colorScheme,
    preferences,
    without: '**/taskpane.js',
  });
  await page.getByText(preferences.language === 'en' ? 'Opening…' : 'Đang mở…').waitFor();
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';

describe('the first frame', () => {
  test.each([
    ['light, as the browser prefers', 'light', {}, LIGHT],
    ['dark, as the browser prefers', 'dark', {}, DARK],
    ['dark, as was chosen', 'light', { theme: 'dark', language: 'en' }, DARK],
    ['light, as was chosen', 'dark', { theme: 'light' }, LIGHT],
    ['dark, as Excel was', 'light', { theme: 'system', 'excel-theme': 'dark' }, DARK],
    ['light, as was chosen, though Excel was dark', 'dark', { theme: 'light', 'excel-theme': 'dark' }, LIGHT],
  ] as const)('is %s', async (_, scheme, preferences, background) => {
    expect(await firstBackground(scheme, preferences)).toBe(background);
  });
});

describe('before its first content', () => {
  test('the pane fetches at most 400 KB of scripts and styles, 120 KB gzipped', async () => {
    const { page } = await openPane((route) => route.fulfill(SCRIPT));
    await load(page).waitFor();
    const { fetched } = await notesOf(page);
    const built = path.join(__dirname, '..', '..', 'dist', 'pane');
    const files = (fetched ?? [])
      .filter((name) => !name.startsWith('/office-js/'))
      .map((name) => readFileSync(path.join(built, name)));
    expect(files.length).toBeGreaterThan(3);
    const bytes = files.reduce((sum, file) => sum + file.length, 0);
    const gzipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect({ bytes: bytes <= 400_000, gzipped: gzipped <= 120_000, sizes: [bytes, gzipped] }).toMatchObject({
      bytes: true,
      gzipped: true,
    });
  });
});
