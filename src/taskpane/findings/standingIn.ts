import type { WorkItem } from '../../review/worklist/worklist';
import type { ListedItem } from './listedItem';

export type StandingItem = Extract<WorkItem, { readonly kind: 'standing' }>;

/** The items that stand in the workbook, each once. */
export function standingIn(items: readonly ListedItem[]): readonly StandingItem[] {
  const byId = new Map<string, StandingItem>();
  for (const { item } of items) if (item.kind === 'standing') byId.set(item.id, item);
  return [...byId.values()];
}
