/** The most letters that a misspelling may differ in. */
export const MOST_EDITS = 2;

/**
 * The distance of Damerau (a letter added, missing, changed, or two neighbours swapped) between `pattern`
 * and each beginning of `text`, at most `MOST_EDITS`. Calls `fits(length, distance)` for each beginning that
 * is near enough; gives up as soon as none can be.
 */
export function nearBeginnings(
  pattern: string,
  text: string,
  fits: (length: number, distance: number) => void,
): void {
  const far = MOST_EDITS + 1;
  let [last, row]: [number[], number[]] = [[], beginning()];
  for (let line = 1; line <= pattern.length; line += 1) {
    const next: number[] = [];
    let nearest = far;
    for (let shift = -MOST_EDITS; shift <= MOST_EDITS; shift += 1) {
      const column = line + shift;
      let best = far;
      if (column >= 0 && column <= text.length) {
        const at = shift + MOST_EDITS;
        const same = pattern[line - 1] === text[column - 1];
        best = Math.min(far, (row[at + 1] ?? far) + 1, (next[at - 1] ?? far) + 1);
        if (column > 0) best = Math.min(best, (row[at] ?? far) + (same ? 0 : 1));
        const swapped = line > 1 && column > 1 && pattern[line - 1] === text[column - 2];
        if (swapped && pattern[line - 2] === text[column - 1]) best = Math.min(best, (last[at] ?? far) + 1);
      }
      next.push(best);
      nearest = Math.min(nearest, best);
    }
    if (nearest === far && Math.min(...row) >= MOST_EDITS) return;
    [last, row] = [row, next];
  }
  row.forEach((distance, at) => {
    if (distance < far) fits(pattern.length + at - MOST_EDITS, distance);
  });
}

/** The row of an empty pattern: only beginnings of no negative length exist. */
function beginning(): number[] {
  return Array.from({ length: 2 * MOST_EDITS + 1 }, (_, at) =>
    at < MOST_EDITS ? MOST_EDITS + 1 : at - MOST_EDITS,
  );
}

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
