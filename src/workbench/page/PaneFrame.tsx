import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../i18n/catalogue';
import { paneWithoutLibrary } from './paneWithoutLibrary';
import { useWords } from './WordsContext';

const PAGE = 'taskpane.html';
/** As narrow as Excel on a Mac lets it become, with room for a frame drawn at 200 %. */
const NARROWEST = 160;
const WIDEST = 600;

interface PaneFrameProps {
  /** Another number is another workbook, and a pane that knows nothing of the one before. */
  readonly workbook: number;
  /** True where the script of Excel's library does not reach the pane. */
  readonly withoutLibrary: boolean;
  readonly onLanguage: (language: Language) => void;
}

/** The add-in's own task pane beside the grid, as wide as the user draws it; the address may say `?width=320`. */
export function PaneFrame({ workbook, withoutLibrary, onLanguage }: PaneFrameProps): ReactNode {
  const say = useWords();
  const [width, setWidth] = useState(() =>
    within(Number(new URLSearchParams(location.search).get('width')) || 380),
  );
  const draw = (to: number): void => setWidth(within(to));
  const frame = useRef<HTMLIFrameElement>(null);
  const follower = useRef<MutationObserver>(null);
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => {
    if (withoutLibrary) void paneWithoutLibrary(PAGE).then(setPage);
  }, [withoutLibrary]);
  useEffect(() => () => follower.current?.disconnect(), []);

  /** The page speaks the language that is chosen in the pane. */
  const followLanguage = (): void => {
    const root = frame.current?.contentDocument?.documentElement;
    if (!root) return;
    const tell = (): void => onLanguage(root.lang === 'en' ? 'en' : 'vi');
    follower.current?.disconnect();
    follower.current = new MutationObserver(tell);
    follower.current.observe(root, { attributeFilter: ['lang'] });
    tell();
  };
  const content = withoutLibrary ? (page === null ? {} : { srcDoc: page }) : { src: PAGE };
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
        ref={frame}
        key={workbook}
        className="pane-frame"
        style={{ width }}
        title={say('workbench.pane')}
        onLoad={followLanguage}
        {...content}
      />
    </>
  );
}

const within = (width: number): number => Math.max(NARROWEST, Math.min(WIDEST, width));
