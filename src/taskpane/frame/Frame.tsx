import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePaneState } from '../session/SessionContext';
import { Header } from './Header';
import { OpenedPanel } from './OpenedPanel';
import type { PanelRequest } from './panel';
import { PanelContext } from './panel';
import { PlaceTabs } from './PlaceTabs';
import { Places } from './Places';
import { ProblemBar } from './ProblemBar';
import { ShownBar } from './ShownBar';
import { StatusLine } from './StatusLine';
import type { PlaceId } from './placeList';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  body: { position: 'relative', flexGrow: 1, minHeight: 0 },
});

/** Header, tabs, the place, what stands in the way of a shown row, and what just happened. */
export function Frame() {
  const styles = useStyles();
  const { phase } = usePaneState();
  const [place, setPlace] = useState<PlaceId>('overview');
  const [panel, setPanel] = useState<PanelRequest | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame, phase.kind);

  return (
    <PanelContext value={setPanel}>
      <div ref={frame} className={styles.frame}>
        <div inert={panel !== null}>
          <Header />
          {phase.kind === 'loaded' && <PlaceTabs place={place} onSelect={setPlace} />}
        </div>
        <ProblemBar />
        <div className={styles.body}>
          <Places place={place} onSelect={setPlace} covered={panel !== null} />
          {panel && <OpenedPanel request={panel} />}
        </div>
        <ShownBar />
        <StatusLine />
      </div>
    </PanelContext>
  );
}

/**
 * Where what had the focus is gone after a change of phase (the button that loaded the plan), the focus
 * goes to the first tab or the main part. Only after the user has worked in the pane: it never takes the
 * focus from the sheet.
 */
function useKeptFocus(frame: React.RefObject<HTMLDivElement | null>, phase: string): void {
  const used = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const mark = () => {
      used.current = true;
    };
    element.addEventListener('focusin', mark);
    return () => {
      element.removeEventListener('focusin', mark);
    };
  }, [frame]);
  useEffect(() => {
    if (!used.current || !document.hasFocus() || document.activeElement !== document.body) return;
    const target = frame.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], main');
    target?.focus({ preventScroll: true });
  }, [frame, phase]);
}
