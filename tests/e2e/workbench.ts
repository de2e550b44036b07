import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { createWebServer, listen } from '../../scripts/webServer';
import type { StandIn } from '../../src/workbench/page/standIn';
import { openBrowser } from './browser';

const built = path.join(__dirname, '..', '..', 'dist', 'workbench');

/** The day on which every test stands. */
export const DAY = new Date('2026-11-23T05:00:00Z');

/** The workbench page with what a user sees of it. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything that went wrong in the page, and every request that left it. */
  readonly troubles: readonly string[];
  cell(name: string): Locator;
  tab(name: string): Locator;
  /** What the workbook under the grid holds. */
  value(sheet: string, row: number, column: number): Promise<unknown>;
  /** How often the pane has spoken to the workbook. */
  syncs(): Promise<number>;
}

/** Serves the built workbench and opens a browser for the tests of a file. */
export function useWorkbench(): (size?: { width: number; height: number }) => Promise<Bench> {
  let server: Server;
  let browser: Browser;
  let address = '';
  beforeAll(async () => {
    if (!existsSync(path.join(built, 'index.html'))) {
      throw new Error('The workbench is not built. Run: npm run test:e2e');
    }
    server = createWebServer(built);
    address = `http://127.0.0.1:${await listen(server, 0)}/`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  return async (size = { width: 1400, height: 900 }) => {
    const page = await browser.newPage({ viewport: size, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(address))
        troubles.push(request.url());
    });
    await page.clock.setFixedTime(DAY);
    await page.goto(address);
    return benchOf(page, troubles);
  };
}

function benchOf(page: Page, troubles: readonly string[]): Bench {
  return {
    page,
    pane: page.frameLocator('iframe'),
    troubles,
    cell: (name) => page.locator(`[data-cell="${name}"]`),
    tab: (name) => page.getByRole('tab', { name, exact: true }),
    value: (sheet, row, column) =>
      page.evaluate(
        ([name, r, c]) => (window as unknown as { standIn: StandIn }).standIn.model.value(name, r, c),
        [sheet, row, column] as const,
      ),
    syncs: () => page.evaluate(() => (window as unknown as { standIn: StandIn }).standIn.host.syncs),
  };
}

/** Presses the one button of the first opening and waits for the figures. */
export async function loadPlan({ pane }: Bench): Promise<void> {
  await pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();
}

/** Opens the findings. */
export async function openFindings({ pane }: Bench): Promise<void> {
  await pane.getByRole('tab', { name: /^Kiểm tra/ }).click();
  await pane.getByRole('list', { name: 'Các phát hiện' }).waitFor();
}
