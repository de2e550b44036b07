import { makeStyles, tokens } from '@fluentui/react-components';
import { useReducer, useRef, useState } from 'react';
import { LeftOpenBar } from '../protection/protectionParts';
import { usePaneValue } from '../session/SessionContext';
import { TypingBar } from '../typing/TypingBar';
import { Header } from './Header';
import { HindranceBar } from './HindranceBar';
import { OpenedPanel } from './OpenedPanel';
import { CoveredContext, PanelContext } from './PanelContext';
import { panelName, panelsAfter } from './openPanels';
import { Places } from './Places';
import { ProblemBar } from './ProblemBar';
import { ShownBar } from './ShownBar';
import { StatusLine } from './StatusLine';
import type { PlaceId } from './placeList';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'break-word',
    // A pane seen at 200 % has room for half a line: long words break rather than push.
    '@media (max-width: 240px)': { overflowWrap: 'anywhere' },
  },
  body: { position: 'relative', flexGrow: 1, minHeight: 0 },
});

/** Header, tabs, the place, what stands in the way of a shown row, and what just happened. */
export function Frame() {
  const styles = useStyles();
  const [place, setPlace] = useState<PlaceId>('overview');
  const [panels, openPanel] = useReducer(panelsAfter, []);
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  const leftOpen = usePaneValue((state) => state.leftOpen);
  const selectPlace = (chosen: PlaceId) => {
    openPanel('none');
    setPlace(chosen);
  };

  return (
    <PanelContext value={openPanel}>
      <div ref={frame} className={styles.frame}>
        <Header place={place} onSelect={selectPlace} />
        <ProblemBar />
        {leftOpen.length > 0 && <LeftOpenBar />}
        <HindranceBar />
        <main className={styles.body}>
          <Places place={place} onSelect={selectPlace} covered={panels.length > 0} />
          {panels.map((panel, index) => (
            <CoveredContext key={panelName(panel)} value={index < panels.length - 1}>
              <OpenedPanel request={panel} />
            </CoveredContext>
          ))}
        </main>
        <TypingBar />
        <ShownBar />
        <StatusLine />
      </div>
    </PanelContext>
  );
}
