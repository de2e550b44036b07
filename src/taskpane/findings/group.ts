import type { Severity } from '../../checks/finding';
import type { SearchableFinding } from './filter';

/** The findings of one check with one severity. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly SearchableFinding[];
}

/** One line of the list: a group's heading or a finding. */
export type FindingLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup }
  | { readonly kind: 'finding'; readonly key: string; readonly item: SearchableFinding };

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups by check, errors first; within a severity, groups and findings keep the order of the checks. */
export function groupFindings(findings: readonly SearchableFinding[]): readonly FindingGroup[] {
  return order.flatMap((severity) => {
    const groups = new Map<string, SearchableFinding[]>();
    for (const item of findings) {
      if (item.finding.severity !== severity) continue;
      const known = groups.get(item.finding.code);
      if (known) known.push(item);
      else groups.set(item.finding.code, [item]);
    }
    return [...groups].map(([code, items]) => ({ code, severity, findings: items }));
  });
}

/** Headings and findings in one flat list. Keys stay the same while a finding stays. */
export function linesOf(groups: readonly FindingGroup[]): readonly FindingLine[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group) => [
    { kind: 'group' as const, key: `group ${group.severity} ${group.code}`, group },
    ...group.findings.map((item) => {
      const times = seen.get(item.finding.id) ?? 0;
      seen.set(item.finding.id, times + 1);
      const key = times === 0 ? item.finding.id : `${item.finding.id} ${String(times)}`;
      return { kind: 'finding' as const, key, item };
    }),
  ]);
}
