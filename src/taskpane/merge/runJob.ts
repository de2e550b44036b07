import { otherTasks } from '../session/otherTasks';
import { Stopped } from '../session/stopped';
import { problemOf } from '../session/problem';
import type { Job, MergeStore } from './mergeWork';

/**
 * Does something with each of the items in turn, the pane hearing the user in between. `false` where the user
 * stopped it or it failed, which the store then says.
 * @param nameOf what the user reads while an item is worked on
 */
export async function runJob<Item>(
  store: MergeStore,
  kind: Job['kind'],
  items: readonly Item[],
  nameOf: (item: Item) => string,
  work: (item: Item) => Promise<void> | void,
): Promise<boolean> {
  let mine: Job | null = null;
  try {
    for (const [done, item] of items.entries()) {
      if (mine && store.get().job !== mine) throw new Stopped();
      mine = { kind, name: nameOf(item), done, total: items.length };
      store.change({ job: mine, fault: null });
      await otherTasks();
      if (store.get().job !== mine) throw new Stopped();
      await work(item);
    }
    return mine === null || store.get().job === mine;
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) {
      const { message, details } = problemOf(thrown, null);
      store.change({ fault: { message, details } });
    }
    return false;
  } finally {
    if (store.get().job === mine) store.change({ job: null });
  }
}
