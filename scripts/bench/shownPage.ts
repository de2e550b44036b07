import type { Browser, Page } from 'playwright-core';

/** How many times slower than this machine the pages run. */
const SLOWED = 4;

export interface PageToShow {
  readonly address: string;
  /** The first content of the page. */
  readonly content: string;
}

export interface Shown {
  /** Milliseconds from the navigation until the first words were painted. */
  readonly wordsMs: number;
  /** The same until the first content stood in the page. */
  readonly contentMs: number;
  /** The same until it was painted. */
  readonly seenMs: number;
  /** Milliseconds that scripts ran until then, by the clock of their thread. */
  readonly scriptMs: number;
  /** Scripts and styles that had been asked for when the first content stood in the page. */
  readonly fetched: readonly string[];
}

/** Shows a page in a fresh profile of a browser, on a processor four times slower. */
export async function showPage(browser: Browser, shown: PageToShow): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteContent, shown.content);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(shown.address, { waitUntil: 'commit' });
    const noted = await notes(page);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    return { ...noted, scriptMs: seconds * 1000 };
  } finally {
    await context.close();
  }
}

type Notes = Omit<Shown, 'scriptMs'>;

/** Runs in the page before anything else: notes when words and content come, and what had been asked for by then. */
function noteContent(content: string): void {
  const painted = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first) resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const watching = new MutationObserver(() => {
    if (!document.querySelector(content)) return;
    watching.disconnect();
    const contentMs = performance.now();
    const fetched = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((name) => /\.(?:js|css)$/.test(name) && !name.startsWith('office-js/'));
    requestAnimationFrame(() => {
      // A message that is sent before a frame is painted comes after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const seenMs = performance.now();
        void painted.then((wordsMs) => {
          Object.assign(window, { notes: { wordsMs, contentMs, seenMs, fetched } });
        });
      };
      port2.postMessage(null);
    });
  });
  watching.observe(document, { childList: true, subtree: true });
}

async function notes(page: Page): Promise<Notes> {
  const handle = await page.waitForFunction(() => (window as unknown as { notes?: Notes }).notes);
  const noted = await handle.jsonValue();
  if (!noted) throw new Error('The page noted nothing.');
  return noted;
}
