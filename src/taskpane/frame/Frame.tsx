import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { LeftOpenBar } from '../protection/protectionParts';
import { usePaneState } from '../session/SessionContext';
import { TypingBar } from '../typing/TypingBar';
import { Header } from './Header';
import { HindranceBar } from './HindranceBar';
import { OpenedPanel } from './OpenedPanel';
import type { PanelRequest } from './PanelContext';
import { PanelContext } from './PanelContext';
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

/** What tells one panel from another: each takes the focus when it opens, and knows nothing of the one before. */
function nameOf(panel: PanelRequest): string {
  return panel.kind === 'row' ? `row ${panel.row.key} ${panel.row.of ?? ''}` : panel.kind;
}

/** Header, tabs, the place, what stands in the way of a shown row, and what just happened. */
export function Frame() {
  const styles = useStyles();
  const [place, setPlace] = useState<PlaceId>('overview');
  const [panel, setPanel] = useState<PanelRequest | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  const { leftOpen } = usePaneState();
  const selectPlace = (chosen: PlaceId) => {
    setPanel(null);
    setPlace(chosen);
  };

  return (
    <PanelContext value={setPanel}>
      <div ref={frame} className={styles.frame}>
        <Header place={place} onSelect={selectPlace} />
        <ProblemBar />
        {leftOpen.length > 0 && <LeftOpenBar />}
        <HindranceBar />
        <main className={styles.body}>
          <Places place={place} onSelect={selectPlace} covered={panel !== null} />
          {panel && <OpenedPanel key={nameOf(panel)} request={panel} />}
        </main>
        <TypingBar />
        <ShownBar />
        <StatusLine />
      </div>
    </PanelContext>
  );
}
