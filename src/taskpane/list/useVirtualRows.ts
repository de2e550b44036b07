import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/react-virtual';
import type { VirtualItem, VirtualizerOptions } from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer, useState } from 'react';
import { useFewAtOnce } from './useFewAtOnce';

export interface VirtualRowsInput {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  /** Height of what stands above the list in the scroller, in pixels. */
  readonly margin: number;
  /** Height of what lies over the upper end of the scroller, in pixels. */
  readonly head: number;
  /** Height of what lies over the lower end of the scroller, in pixels. */
  readonly covered: number;
  /** A row that stays mounted wherever the list is scrolled to, so that it keeps the focus. */
  readonly keep: number | null;
  /** The same function as long as the keys are the same: another one has all rows laid out anew. */
  keyOf(index: number): string;
  estimate(index: number): number;
}

export interface VirtualRows {
  readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  /** Those to be drawn. */
  readonly rows: readonly VirtualItem[];
}

/** The rows of a long list that are near the visible part, over the library's own core. */
export function useVirtualRows(input: VirtualRowsInput): VirtualRows {
  const { count, scroller, margin, head, covered, keep, keyOf, estimate } = input;
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller,
    scrollMargin: margin,
    scrollPaddingStart: head,
    scrollPaddingEnd: covered,
    getItemKey: keyOf,
    estimateSize: estimate,
    overscan: 3,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: redraw,
    rangeExtractor(range) {
      const indexes = defaultRangeExtractor(range);
      if (keep === null || keep >= count || indexes.includes(keep)) return indexes;
      return [...indexes, keep].sort((one, other) => one - other);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  const rows = useFewAtOnce(virtualizer, keep);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  return { virtualizer, rows };
}
