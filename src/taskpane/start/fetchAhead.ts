import { learnAll } from '../language/sentences';

/** What the next press is likely to need, first things first. */
const parts: readonly (() => Promise<unknown>)[] = [
  learnAll,
  () => import('../session/performLater'),
  () => import('../../excel/excelWork'),
  () => import('../../plan/bundled/bundledPlan'),
  () => import('../../actions/loadPlan'),
  () => import('../../actions/checkWorkbook'),
  () => import('../overview/OverviewPlace'),
  () => import('../findings/FindingsPlace'),
  () => import('../fixes/FixPreview'),
  () => import('../mine/MinePlace'),
  () => import('../row/RowForm'),
  () => import('../merge/MergePlace'),
  () => import('../../actions/applyFixes'),
];

/**
 * Once the pane has been drawn, fetches one after another what it does without at first. What does not come is
 * said where it is needed.
 */
export async function fetchAhead(): Promise<void> {
  await drawn();
  for (const part of parts) await part().catch(() => undefined);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
