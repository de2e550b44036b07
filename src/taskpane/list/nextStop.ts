/**
 * Where a key moves the keyboard in a list: the index of the next stop, or null where the key is no move or
 * there is nowhere to go.
 */
export function nextStop<Item>(
  items: readonly Item[],
  active: number,
  key: string,
  isStop: (item: Item) => boolean,
): number | null {
  const from = (start: number, step: 1 | -1) => stopFrom(items, start, step, isStop);
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return from(active + 1, 1);
    case 'ArrowUp':
    case 'k':
      return from(active - 1, -1);
    case 'Home':
      return from(0, 1);
    case 'End':
      return from(items.length - 1, -1);
    default:
      return null;
  }
}

/** The stop at a place or after it, else the last one before it; -1 where the list has none. */
export function stopNear<Item>(
  items: readonly Item[],
  index: number,
  isStop: (item: Item) => boolean,
): number {
  return (
    stopFrom(items, index, 1, isStop) ?? stopFrom(items, Math.min(index, items.length) - 1, -1, isStop) ?? -1
  );
}

function stopFrom<Item>(
  items: readonly Item[],
  start: number,
  step: 1 | -1,
  isStop: (item: Item) => boolean,
): number | null {
  for (let index = start; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item !== undefined && isStop(item)) return index;
  }
  return null;
}
