import type { MasterView } from './masterView';

const known = new WeakMap<MasterView['snapshot'], ReadonlyMap<string, number>>();

/** The number of the last entry of the journal that merged something from the unit; 0 where none did. */
export function lastMerged({ snapshot }: MasterView, unit: string): number {
  const before = known.get(snapshot);
  if (before) return before.get(unit) ?? 0;
  const last = new Map<string, number>();
  for (const { number, facts } of snapshot.journal?.entries ?? []) {
    for (const fact of facts) if (fact.kind === 'merged') last.set(fact.unit, number);
  }
  known.set(snapshot, last);
  return last.get(unit) ?? 0;
}
