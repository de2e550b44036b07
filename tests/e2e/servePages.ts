import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createWebServer, listen } from '../../scripts/webServer';
import { openBrowser } from './browser';

/** The day on which every test stands. */
export const DAY = new Date('2026-11-23T05:00:00Z');

/** A fresh page, and everything that went wrong in it or left the machine. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  readonly troubles: string[];
}

/** Serves a built folder of `dist` and opens a browser for the tests of a file; each page goes with its test. */
export function servePages(folder: string): (options?: BrowserContextOptions) => Promise<OpenPage> {
  const built = path.join(__dirname, '..', '..', 'dist', folder);
  let server: Server;
  let browser: Browser;
  let address = '';
  beforeAll(async () => {
    if (!existsSync(path.join(built, 'headers.json'))) {
      throw new Error(`dist/${folder} is not built. Run: npm run test:e2e`);
    }
    server = createWebServer(built);
    address = `http://127.0.0.1:${await listen(server, 0)}/`;
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return async (options = {}) => {
    const page = await browser.newPage({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data:|blob:)/.test(url) && !url.startsWith(address)) troubles.push(url);
    });
    await page.clock.setFixedTime(DAY);
    return { page, address, troubles };
  };
}
