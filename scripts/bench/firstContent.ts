import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import { blankExcel } from '../../tests/e2e/blankExcel';
import { openBrowser } from '../../tests/e2e/browser';
import { configurationOf, run } from '../webpackRun';
import { createWebServer, listen } from '../webServer';
import { figure } from './figure';
import { paneBytes } from './paneBytes';
import { showPage, type PageToShow, type Shown } from './shownPage';
import { median } from './time';

const built = path.join(__dirname, '..', '..', 'dist', 'bench');
const PANE = path.join(built, 'pane');
const BARE = path.join(built, 'bare');
const ROUNDS = 15;

/**
 * The pane, over an Excel that answers at once, and, with the same libraries, a page with one button of Fluent UI,
 * in one file as webpack gives it.
 */
async function buildBoth(): Promise<void> {
  const pane = configurationOf('pane');
  const source = path.join(__dirname, 'barePage');
  await run([
    { ...pane, output: { ...pane.output, path: PANE } },
    {
      ...pane,
      name: 'bare',
      entry: { bare: path.join(source, 'index.tsx') },
      output: { ...pane.output, path: BARE },
      plugins: [new HtmlPlugin({ template: path.join(source, 'bare.html'), scriptLoading: 'defer' })],
    },
  ]);
  writeFileSync(path.join(PANE, 'office-js', 'office.js'), blankExcel);
  copyFileSync(path.join(PANE, 'headers.json'), path.join(BARE, 'headers.json'));
}

/** Bytes, time and script time of the pane until its first content: the first opening, with an Excel that answers. */
export async function firstContent(): Promise<void> {
  await buildBoth();
  const servers = [createWebServer(PANE), createWebServer(BARE)] as const;
  const browser = await openBrowser();
  try {
    const [paneAt, bareAt] = await Promise.all(servers.map((server) => listen(server, 0)));
    const bare: PageToShow = { address: `http://127.0.0.1:${bareAt}/`, content: '#root button' };
    const pane: PageToShow = {
      address: `http://127.0.0.1:${paneAt}/taskpane.html`,
      content: '#place button',
    };
    const { fetched } = await showPage(browser, pane);
    paneBytes(PANE, fetched);
    keepOnly(fetched);
    const shown: { pane: Shown; bare: Shown }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      shown.push({ bare: await showPage(browser, bare), pane: await showPage(browser, pane) });
    }
    const of = (page: 'pane' | 'bare', what: 'wordsMs' | 'contentMs' | 'seenMs' | 'scriptMs') =>
      median(shown.map((round) => round[page][what]));
    for (const [title, what] of [
      ['time until the first words are seen', 'wordsMs'],
      ['time until the first content stands there', 'contentMs'],
      ['time until it is seen', 'seenMs'],
      ['script time until then', 'scriptMs'],
    ] as const) {
      const ratio = of('pane', what) / of('bare', what);
      figure(
        title,
        ratio,
        'a page with one Fluent button',
        `${of('pane', what).toFixed(0)} ms, processor slowed 4 times`,
      );
    }
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

/** Takes away what the pane fetches once it is seen: none of that is measured here. */
function keepOnly(fetched: readonly string[]): void {
  for (const file of readdirSync(PANE)) {
    if (file.endsWith('.js') && !fetched.includes(file)) rmSync(path.join(PANE, file));
  }
}
