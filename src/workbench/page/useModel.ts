import { useCallback, useSyncExternalStore } from 'react';
import type { WorkbookModel } from '../model/workbookModel';

/** Draws anew whenever the workbook changes; the answer grows with every change. */
export function useModel(model: WorkbookModel): number {
  const subscribe = useCallback((listener: () => void) => model.subscribe(listener), [model]);
  return useSyncExternalStore(subscribe, () => model.revision);
}
