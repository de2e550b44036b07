/**
 * Builds the pages that the end-to-end tests open: the pane as in production, the workbench, and the pane in
 * each of its states. Opens a browser once, which unpacks it before the tests ask for it side by side.
 */
import { openBrowser } from '../tests/e2e/browser';
import { build } from './webpackRun';

async function prepare(): Promise<void> {
  await build(['pane', 'workbench', 'scenes']);
  const browser = await openBrowser();
  await browser.close();
}

void prepare().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
