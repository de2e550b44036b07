/** Builds the pages that the end-to-end tests open: the workbench, and the pane in each of its states. */
import { build } from './webpackRun';

void build(['workbench', 'scenes']).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
