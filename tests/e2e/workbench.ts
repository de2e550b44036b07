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

type Open = (size?: { width: number; height: number }) => Promise<Bench>;

/**
 * Opens the built workbench in a browser, a fresh page for each test; with `loaded` where it is no matter how
 * the plan came into it, with its figures shown.
 */
export function useWorkbench(): Open & { readonly loaded: Open } {
  const open = servePages('workbench');
  const opening =
    (query: string): Open =>
    async (viewport = { width: 1400, height: 900 }) => {
      const { page, address, troubles } = await open({ viewport });
      await page.goto(`${address}${query}`);
      return benchOf(page, troubles);
    };
  const withPlan = opening('?state=plan');
  const loaded: Open = async (size) => {
    const bench = await withPlan(size);
    await figures(bench);
    return bench;
  };
  return Object.assign(opening(''), { loaded });
}

const figures = ({ pane }: Bench): Promise<void> => pane.getByRole('button', { name: /Quá hạn$/ }).waitFor();

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
export async function loadPlan(bench: Bench): Promise<void> {
  await bench.pane.getByRole('button', { name: 'Nạp kế hoạch' }).click();
  await figures(bench);
}

/** Opens the findings. */
export async function openFindings({ pane }: Bench): Promise<void> {
  await pane.getByRole('tab', { name: /^Kiểm tra/ }).click();
  await pane.getByRole('list', { name: 'Các phát hiện' }).waitFor();
}
