import { makeStyles } from '@fluentui/react-components';
import { startTransition, useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { lazyPart } from './lazyPart';
import type { PlaceId } from './placeList';
import { emptyFilter } from '../findings/filter';
import { everyRow } from '../mine/mineFilter';
import { ScrollerContext } from '../list/ScrollerContext';
import { usePaneValue } from '../session/SessionContext';
import { Unanswered } from '../welcome/Unanswered';
import { Starting } from '../welcome/Starting';
import { Welcome } from '../welcome/Welcome';

const Damaged = lazyPart(() => import('../welcome/Damaged'));
const Unfinished = lazyPart(() => import('../welcome/Unfinished'));
const OverviewPlace = lazyPart(() => import('../overview/OverviewPlace'));
const MinePlace = lazyPart(() => import('../mine/MinePlace'));
const FindingsPlace = lazyPart(() => import('../findings/FindingsPlace'));
const MergePlace = lazyPart(() => import('../merge/MergePlace'));

const useStyles = makeStyles({
  place: { height: '100%', overflowY: 'auto', outlineStyle: 'none' },
});

export interface PlacesProps {
  readonly place: PlaceId;
  onSelect(place: PlaceId): void;
  /** True where a panel lies over the places. */
  readonly covered: boolean;
}

/** What the state of the workbook calls for; with a plan, the chosen place, scrolled to where it was left. */
export function Places({ place, onSelect, covered }: PlacesProps) {
  const styles = useStyles();
  const phase = usePaneValue((state) => state.phase);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  // No part of the first content scrolls by it: the pane is seen before it is drawn again.
  const keepScroller = useCallback((element: HTMLElement | null) => {
    startTransition(() => {
      setScroller(element);
    });
  }, []);
  const [filter, setFilter] = useState(emptyFilter);
  const [mineFilter, setMineFilter] = useState(everyRow);
  const [following, setFollowing] = useState(false);
  // A panel is seen at once; what it lies over is taken away from the keyboard a moment later.
  const settled = useDeferredValue(covered);
  useKeptScroll(scroller, place);

  return (
    <div
      ref={keepScroller}
      id="place"
      className={styles.place}
      tabIndex={-1}
      inert={covered && settled}
      {...(phase.kind === 'loaded' ? { role: 'tabpanel', 'aria-labelledby': `tab-${place}` } : {})}
    >
      <ScrollerContext value={scroller}>
        {phase.kind === 'starting' && <Starting />}
        {phase.kind === 'failed' && <Unanswered />}
        {phase.kind === 'unfinished' && <Unfinished sheets={phase.sheets} />}
        {phase.kind === 'damaged' && <Damaged reason={phase.reason} />}
        {phase.kind === 'blank' && <Welcome sheets={0} />}
        {phase.kind === 'foreign' && <Welcome sheets={phase.sheets} />}
        {phase.kind === 'loaded' && place === 'overview' && (
          <OverviewPlace
            onFindings={() => {
              onSelect('findings');
            }}
          />
        )}
        {phase.kind === 'loaded' && place === 'mine' && (
          <MinePlace filter={mineFilter} onFilter={setMineFilter} />
        )}
        {phase.kind === 'loaded' && place === 'findings' && (
          <FindingsPlace filter={filter} onFilter={setFilter} following={following} onFollow={setFollowing} />
        )}
        {phase.kind === 'loaded' && place === 'merge' && <MergePlace />}
      </ScrollerContext>
    </div>
  );
}

/** Each place is left and found again at its own height. */
function useKeptScroll(scroller: HTMLElement | null, place: PlaceId): void {
  const heights = useRef(new Map<PlaceId, number>());
  useLayoutEffect(() => {
    if (!scroller) return undefined;
    const kept = heights.current;
    scroller.scrollTo({ top: kept.get(place) ?? 0 });
    const keep = () => {
      kept.set(place, scroller.scrollTop);
    };
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', keep);
    };
  }, [scroller, place]);
}
