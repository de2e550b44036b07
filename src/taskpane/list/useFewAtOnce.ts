import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { startTransition, useEffect, useLayoutEffect, useReducer, useState } from 'react';

/** So many rows come into the page at once: a row has buttons and texts, and takes its time. */
const AT_ONCE = 2;

/**
 * The rows of the list that are drawn now. Those that are not in the page yet come a few at a time, what is in
 * sight first, so that the pane hears the user in between.
 */
export function useFewAtOnce(
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  keep: number | null,
): readonly VirtualItem[] {
  const [turn, nextTurn] = useReducer((times: number) => times + 1, 0);
  // A row that is measured has the list drawn again at once: that is the same turn, and brings no more rows. In
  // the first one the list itself comes.
  const [come] = useState(() => ({ turn, count: AT_ONCE }));
  const left = AT_ONCE - (come.turn === turn ? come.count : 0);
  const rows = virtualizer.getVirtualItems();
  const missing = rows.filter(({ key }) => !virtualizer.elementsCache.get(key)?.isConnected);
  const late = lastOf(missing, left, ({ index }) => distanceOf(virtualizer, index, keep));
  const coming = missing.length - late.size;

  useLayoutEffect(() => {
    come.count = coming + (come.turn === turn ? come.count : 0);
    come.turn = turn;
  });
  const more = late.size > 0 || coming > 0;
  useEffect(() => {
    if (more) startTransition(nextTurn);
  });
  return late.size === 0 ? rows : rows.filter((row) => !late.has(row));
}

/** All but the `first` of them, nearest first. */
function lastOf<Row>(rows: readonly Row[], first: number, far: (row: Row) => number): ReadonlySet<Row> {
  if (rows.length <= first) return new Set();
  return new Set([...rows].sort((one, other) => far(one) - far(other)).slice(Math.max(0, first)));
}

/** How far a row is from what is in sight; the one that is kept comes before all. */
function distanceOf(
  { range }: Virtualizer<HTMLElement, HTMLElement>,
  index: number,
  keep: number | null,
): number {
  if (index === keep) return -1;
  return range === null ? index : Math.max(range.startIndex - index, 0, index - range.endIndex);
}
