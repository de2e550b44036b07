import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import {
  memo,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useScroller } from './ScrollerContext';
import { nextStop, stopNear } from './nextStop';
import { useVirtualRows } from './useVirtualRows';

/** To be spread on the element of an item that the keyboard stops at. */
export interface StopProps {
  readonly 'data-stop': true;
  readonly tabIndex: 0 | -1;
  /** On the item that the user last came to. */
  readonly 'aria-current'?: true;
}

/** Goes through a list from outside of it, the focus staying where it is. */
export interface ListHandle {
  /** To the next stop or the one before; the first step goes to where the list stands. */
  step(by: 1 | -1): void;
}

export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  keyOf(item: Item): string;
  /** A first guess of the height in pixels; the real one is measured. */
  estimate(item: Item): number;
  /** False for headings between the items. */
  isStop(item: Item): boolean;
  render(item: Item, stop: StopProps): ReactNode;
  /** Enter on the stop itself. */
  onOpen?(item: Item): void;
  /** The user came to a stop by going through the list. */
  onMove?(item: Item): void;
  readonly handle?: Ref<ListHandle>;
  /** The key of the item that takes the focus when the list is first shown. */
  readonly startAt?: string;
  /** The items are the rows of a table around the list; what renders them gives the cells. */
  readonly rows?: boolean;
  /** Height of what lies over the lower end of the scroller, in pixels. */
  readonly covered?: number;
}

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, right: 0 },
});

/**
 * A list of any length of which only the visible part is in the page. One stop for Tab; within, arrows or
 * j and k, Home and End.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const {
    label,
    items,
    keyOf,
    estimate,
    isStop,
    render,
    onOpen,
    onMove,
    handle,
    startAt,
    covered = 0,
    rows: isRows = false,
  } = props;
  const styles = useStyles();
  const scroller = useScroller();
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [head, setHead] = useState(0);
  const [last, setLast] = useState<{ readonly key: string; readonly index: number } | null>(() =>
    startAt === undefined
      ? null
      : { key: startAt, index: items.findIndex((item) => keyOf(item) === startAt) },
  );
  const wanted = useRef<string | null>(startAt ?? null);
  const focused = useRef<string | null>(null);

  const found = last === null ? -1 : items.findIndex((item) => keyOf(item) === last.key);
  const active = found >= 0 ? found : stopNear(items, last?.index ?? 0, isStop);
  const { virtualizer, rows } = useVirtualRows({
    count: items.length,
    scroller,
    margin,
    head,
    covered,
    keep: active >= 0 ? active : null,
    keyOf: useCallback((index) => keyAt(items, index, keyOf), [items, keyOf]),
    estimate: (index) => estimateAt(items, index, estimate),
  });

  useLayoutEffect(() => {
    const element = list.current;
    const around = element?.parentElement;
    if (!scroller || !element || !around) return undefined;
    const measure = () => {
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setMargin(Math.round(top + scroller.scrollTop));
      setHead(Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);

  // The item with the focus may be gone after a check: the one in its place takes it.
  useEffect(() => {
    const key = focused.current;
    // The pane itself takes a focus that was lost before the list has drawn what is left.
    const lost = [document.body, scroller].includes(document.activeElement as HTMLElement | null);
    if (key === null || !lost) return;
    if (items.some((item) => keyOf(item) === key)) return;
    const item = items[active];
    focused.current = null;
    wanted.current = item === undefined ? null : keyOf(item);
    if (item !== undefined) virtualizer.scrollToIndex(active, { align: 'auto' });
  });

  // Only when the list is first shown.
  const starts = useRef(startAt !== undefined);
  useEffect(() => {
    if (!starts.current) return;
    starts.current = false;
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  });

  // The row that the keyboard goes to may not be in the page yet when its key is pressed.
  useEffect(() => {
    if (wanted.current === null) return;
    const item = list.current?.querySelector(`[data-key="${CSS.escape(wanted.current)}"]`);
    const stop = item?.querySelector<HTMLElement>('[data-stop]');
    if (!stop) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
  });

  const moveTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setLast({ key: keyOf(item), index });
    virtualizer.scrollToIndex(index, { align: 'auto' });
    onMove?.(item);
  };
  useImperativeHandle(handle, () => ({
    step(by) {
      const next =
        last === null ? active : nextStop(items, active, by === 1 ? 'ArrowDown' : 'ArrowUp', isStop);
      if (next !== null) moveTo(next);
    },
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTypedIn(event.target)) return;
    const current = items[active];
    if (event.key === 'Enter' && current !== undefined && onStop(event.target)) {
      event.preventDefault();
      onOpen?.(current);
      return;
    }
    const next = nextStop(items, active, event.key, isStop);
    if (next === null) return;
    event.preventDefault();
    const item = items[next];
    wanted.current = item === undefined ? null : keyOf(item);
    moveTo(next);
  };

  return (
    <div
      ref={list}
      {...(isRows ? { role: 'rowgroup' } : { role: 'list', 'aria-label': label })}
      className={styles.list}
      style={{ height: `${String(virtualizer.getTotalSize())}px` }}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        const key = keyOf(item);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            {...(isRows
              ? // The head of the table is its first row.
                { role: 'row', 'aria-rowindex': row.index + 2 }
              : { role: 'listitem', 'aria-setsize': items.length, 'aria-posinset': row.index + 1 })}
            data-index={row.index}
            data-key={key}
            className={styles.item}
            style={{ transform: `translateY(${String(row.start - margin)}px)` }}
            onFocus={() => {
              if (!isStop(item)) return;
              focused.current = key;
              setLast({ key, index: row.index });
            }}
            onBlur={() => {
              focused.current = null;
            }}
          >
            <Content
              item={item}
              render={render}
              active={row.index === active}
              current={last !== null && row.index === active}
            />
          </div>
        );
      })}
    </div>
  );
}

interface ContentProps<Item> {
  readonly item: Item;
  /** The one that Tab comes to. */
  readonly active: boolean;
  /** The one that the user came to. */
  readonly current: boolean;
  render(item: Item, stop: StopProps): ReactNode;
}

/** What is in a row: drawn anew for another item or place of the keyboard, not where the list moves. */
const Content = memo(function Content<Item>({ item, render, active, current }: ContentProps<Item>) {
  const stop = useMemo(
    (): StopProps => ({
      'data-stop': true,
      tabIndex: active ? 0 : -1,
      ...(current ? { 'aria-current': true } : {}),
    }),
    [active, current],
  );
  return render(item, stop);
}) as <Item>(props: ContentProps<Item>) => ReactNode;

function onStop(target: EventTarget): boolean {
  return target instanceof HTMLElement && 'stop' in target.dataset && target.tagName !== 'BUTTON';
}

/** The keys of a field are its own. */
function isTypedIn(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

function keyAt<Item>(items: readonly Item[], index: number, keyOf: (item: Item) => string): string {
  const item = items[index];
  return item === undefined ? `gone-${String(index)}` : keyOf(item);
}

function estimateAt<Item>(items: readonly Item[], index: number, estimate: (item: Item) => number): number {
  const item = items[index];
  return item === undefined ? 0 : estimate(item);
}
