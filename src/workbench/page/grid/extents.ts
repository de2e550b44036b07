/** Places of rows or columns along one axis, in pixels: sums of their sizes, hidden ones of size 0. */
export interface Extents {
  readonly count: number;
  /** Where the item begins. */
  start(index: number): number;
  size(index: number): number;
  /** The item that covers the place; the last one behind the end. */
  at(pixel: number): number;
  readonly total: number;
}

/** Extents of `count` items; sizes are asked for once. */
export function extentsOf(count: number, sizeOf: (index: number) => number): Extents {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at(pixel) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
    total: start(count),
  };
}

/** The indexes of visible items between two places, one more on each side. */
export function itemsBetween(extents: Extents, from: number, to: number): number[] {
  const items: number[] = [];
  for (
    let index = extents.at(Math.max(0, from));
    index < extents.count && extents.start(index) < to;
    index += 1
  ) {
    if (extents.size(index) > 0) items.push(index);
  }
  return items;
}
