import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0, outlineStyle: 'none' },
});

export interface SavedPlaceProps {
  /** Where the place is one of its own on the page. */
  readonly label?: string;
  /** What was made; the focus comes to the sentence whenever it is another. */
  readonly made: unknown;
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Where files that were just made stand: the sentence that says so, and below it the ways to them. */
export function SavedPlace({ label, made, sentence, children }: SavedPlaceProps) {
  const styles = useStyles();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    said.current?.focus();
  }, [made]);
  return (
    <section className={styles.place} aria-label={label}>
      <p ref={said} tabIndex={-1} role="status" className={styles.sentence}>
        {sentence}
      </p>
      {children}
    </section>
  );
}
