/** Builds the workbench page that the end-to-end tests open. */
import { build } from './webpackRun';

void build(['workbench']).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
