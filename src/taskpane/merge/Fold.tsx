import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

export interface FoldProps {
  readonly title: string;
  /** Seen from the beginning. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is seen when its title is pressed. */
export function Fold({ title, open = false, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
