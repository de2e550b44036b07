import { otherTasks } from './otherTasks';
import { Stopped } from './stopped';

/** So long the pane may calculate before it looks at what the user does. */
const SLICE_MS = 24;

/**
 * Called between the parts of a long calculation: lets the browser draw and hear the user where enough time has
 * gone by. Throws `Stopped` where the result is wanted no more.
 */
export function pacer(wanted: () => boolean): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await otherTasks();
    if (!wanted()) throw new Stopped();
    since = performance.now();
  };
}
