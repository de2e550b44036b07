import { useState, type ReactNode } from 'react';
import { useWords } from './WordsContext';

const NARROWEST = 320;
const WIDEST = 600;

interface PaneFrameProps {
  /** Another number is another workbook, and a pane that knows nothing of the one before. */
  readonly workbook: number;
}

/** The add-in's own task pane beside the grid, as wide as the user draws it. */
export function PaneFrame({ workbook }: PaneFrameProps): ReactNode {
  const say = useWords();
  const [width, setWidth] = useState(380);
  const draw = (to: number): void => setWidth(Math.max(NARROWEST, Math.min(WIDEST, to)));
  return (
    <>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label={say('workbench.pane-width')}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') draw(width + 10);
          if (event.key === 'ArrowRight') draw(width - 10);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) draw(window.innerWidth - event.clientX);
        }}
      />
      <iframe
        key={workbook}
        className="pane-frame"
        style={{ width }}
        src="taskpane.html"
        title={say('workbench.pane')}
      />
    </>
  );
}
