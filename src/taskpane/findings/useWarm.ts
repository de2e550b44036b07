import { useEffect, useState } from 'react';
import { pacer } from '../session/pacer';
import { Stopped } from '../session/stopped';
import type { ListedItem } from './listedItem';
import { warmUp } from './listedItem';

/**
 * Makes what these items are searched by, a few at a time, so that the pane stays responsive; true once all
 * of it is there.
 */
export function useWarm(items: readonly ListedItem[]): boolean {
  const [warm, setWarm] = useState<readonly ListedItem[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const make = async () => {
      const pause = pacer(() => wanted);
      const steps = warmUp(items);
      while (!steps.next().done) await pause();
      if (wanted) setWarm(items);
    };
    make().catch((thrown: unknown) => {
      // Left behind by other items, it ends.
      if (!(thrown instanceof Stopped)) throw thrown;
    });
    return () => {
      wanted = false;
    };
  }, [items]);
  return warm === items;
}
