import type { Finding } from '../../checks/finding';
import type { WorkItem } from '../../review/worklist/worklist';

/** How far a decision about one finding reaches. */
export const scopes = ['this', 'row', 'check'] as const;

export type Scope = (typeof scopes)[number];

/**
 * The ids of what a decision reaches: the finding alone, all that is in its state in its row, or all of its
 * check. Each once.
 */
export function idsInScope(items: readonly WorkItem[], finding: Finding, scope: Scope): readonly string[] {
  if (scope === 'this') return [finding.id];
  const own = items.find((item) => item.id === finding.id);
  const ids = items.flatMap((item) =>
    item.kind === 'standing' && item.state === own?.state && isWithin(item.finding, finding, scope)
      ? [item.id]
      : [],
  );
  return [...new Set(ids)];
}

function isWithin(one: Finding, other: Finding, scope: Exclude<Scope, 'this'>): boolean {
  if (scope === 'check') return one.code === other.code;
  const { table, key, of } = other;
  return key !== null && one.key === key && one.table === table && (one.of ?? null) === (of ?? null);
}
