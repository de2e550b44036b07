import type { Severity } from '../../checks/finding';
import type { ListedItem } from './listedItem';

/** The items of one check with one severity. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly items: readonly ListedItem[];
}

/** One line of the list: a group's heading or a finding. */
export type FindingLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup }
  | { readonly kind: 'finding'; readonly key: string; readonly listed: ListedItem };

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups by check, errors first; within a severity, groups and findings keep the order of the checks. */
export function groupFindings(items: readonly ListedItem[]): readonly FindingGroup[] {
  const groups = new Map<string, ListedItem[]>();
  for (const listed of items) {
    const name = `${listed.severity} ${listed.code}`;
    const known = groups.get(name);
    if (known) known.push(listed);
    else groups.set(name, [listed]);
  }
  const all = [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ code: first.code, severity: first.severity, items: members }] : [];
  });
  return order.flatMap((severity) => all.filter((group) => group.severity === severity));
}

/** Headings and findings in one flat list. Keys stay the same while a finding stays. */
export function linesOf(groups: readonly FindingGroup[]): readonly FindingLine[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group) => [
    { kind: 'group' as const, key: `group ${group.severity} ${group.code}`, group },
    ...group.items.map((listed) => {
      const { id } = listed.item;
      const times = seen.get(id) ?? 0;
      seen.set(id, times + 1);
      return { kind: 'finding' as const, key: times === 0 ? id : `${id} ${String(times)}`, listed };
    }),
  ]);
}
