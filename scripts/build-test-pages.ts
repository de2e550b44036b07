/** Builds the pages that the end-to-end tests open: the pane as in production, the workbench, and the pane in each of its states. */
import { build } from './webpackRun';

void build(['pane', 'workbench', 'scenes']).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
