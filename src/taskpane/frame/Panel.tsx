import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { useContext, useEffect, useRef, useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { ScrollerContext } from '../list/ScrollerContext';
import { CoveredContext, useOpenPanel } from './PanelContext';

/** Of one line of title, in pixels. */
const HEAD_HEIGHT = 41;

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    inset: 0,
    // Above what stays in view at the edges of a place.
    zIndex: 2,
    overflowY: 'auto',
    // What the keyboard comes to stays clear of the head.
    scrollPaddingTop: `${String(HEAD_HEIGHT)}px`,
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Kept as it was left, to be gone back to.
  covered: { visibility: 'hidden' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    minHeight: `${String(HEAD_HEIGHT)}px`,
    boxSizing: 'border-box',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 240px)': { paddingInline: tokens.spacingHorizontalXS },
  },
});

export interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Covers what is below; takes the focus when it opens and gives it back to the opener when it closes. */
export function Panel({ title, children }: PanelProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const covered = useContext(CoveredContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  const close = () => {
    openPanel(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };

  return (
    <section
      ref={setScroller}
      className={mergeClasses(styles.panel, covered && styles.covered)}
      aria-label={title}
      // Where what had the focus is gone, the focus stays in the panel.
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say('pane.back')}
          onClick={close}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      <div className={styles.body}>
        <ScrollerContext value={scroller}>{children}</ScrollerContext>
      </div>
    </section>
  );
}
