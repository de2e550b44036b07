import type { Area } from './area';

/** The fewest rectangles, row by row, that cover the cells: neighbours in a row join, equal rows below join too. */
export function areasOfCells(cells: Iterable<{ readonly row: number; readonly column: number }>): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) rows.set(row, [...(rows.get(row) ?? []), column]);
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const next: Area[] = [];
    for (const { left, right } of runsOf(columns)) {
      const above = open.find(
        (area) => area.left === left && area.right === right && area.bottom === row - 1,
      );
      next.push(above === undefined ? { top: row, left, bottom: row, right } : { ...above, bottom: row });
      open = open.filter((area) => area !== above);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
