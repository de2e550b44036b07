import type { MyRow, MyRows, TimeGroup } from '../../review/mine/myRow';

/** What the list of a unit's rows is made of: groups by time, and the rows below them. */
export type MineLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: TimeGroup; readonly count: number }
  | { readonly kind: 'row'; readonly key: string; readonly row: MyRow };

/** The rows, which stand in the order of their groups, each group under its heading. */
export function mineLines(rows: MyRows): readonly MineLine[] {
  const counts = new Map<TimeGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  const seen = new Set<string>();
  return rows.flatMap((row, at): MineLine[] => {
    const { group, ref } = row;
    const name = `${ref.table} ${ref.key}`;
    // The key stays the row's when it is sorted; of rows that share one, the place tells them apart.
    const key = seen.has(name) ? `${name} ${ref.cell}` : name;
    seen.add(name);
    const line = { kind: 'row', key, row } as const;
    if (rows[at - 1]?.group === group) return [line];
    return [{ kind: 'group', key: `group ${group}`, group, count: counts.get(group) ?? 0 }, line];
  });
}
