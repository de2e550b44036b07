/** The distance of Damerau between two short texts, whatever it is. */
export function damerau(one: string, other: string): number {
  let [last, row]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, column) => column),
  ];
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1];
      let best = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      if (line > 1 && column > 1 && swapped) best = Math.min(best, (last[column - 2] ?? 0) + 1);
      next.push(best);
    }
    [last, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
