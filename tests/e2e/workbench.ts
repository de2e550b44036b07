import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { StandIn } from '../../src/workbench/page/standIn';
import { servePages } from './servePages';

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

/** Opens the built workbench in a browser, a fresh page for each test. */
export function useWorkbench(): (size?: { width: number; height: number }) => Promise<Bench> {
  const open = servePages('workbench');
  return async (viewport = { width: 1400, height: 900 }) => {
    const { page, address, troubles } = await open({ viewport });
    await page.goto(address);
    return benchOf(page, troubles);
  };
}

/** What a user sees of an opened workbench. */
export function benchOf(page: Page, troubles: readonly string[]): Bench {
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
