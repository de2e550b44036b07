import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { usePaneState } from '../session/SessionContext';
import { Header } from './Header';
import { OpenedPanel } from './OpenedPanel';
import type { PanelRequest } from './PanelContext';
import { PanelContext } from './PanelContext';
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
    overflowWrap: 'break-word',
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
  const selectPlace = (chosen: PlaceId) => {
    setPanel(null);
    setPlace(chosen);
  };

  return (
    <PanelContext value={setPanel}>
      <div ref={frame} className={styles.frame}>
        <Header place={place} onSelect={selectPlace} />
        <ProblemBar />
        <main className={styles.body}>
          <Places place={place} onSelect={selectPlace} covered={panel !== null} />
          {panel && <OpenedPanel key={panel.kind} request={panel} />}
        </main>
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
function useKeptFocus(frame: RefObject<HTMLDivElement | null>, phase: string): void {
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
    const target = frame.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], #place');
    target?.focus({ preventScroll: true });
  }, [frame, phase]);
}
