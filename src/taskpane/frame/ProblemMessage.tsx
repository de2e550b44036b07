import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSay } from '../language/LanguageContext';
import type { Message } from '../../plan/message';
import { CopyableDetails } from './CopyableDetails';
import { MessageStrip } from './MessageStrip';

const useStyles = makeStyles({
  place: { flexShrink: 0, maxHeight: '60vh', overflowY: 'auto' },
  bar: { margin: tokens.spacingHorizontalS },
  details: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS },
});

export interface ProblemMessageProps {
  readonly message: Message;
  readonly details: string;
  readonly actions?: ReactNode;
  /** What helps, where a button alone does not say it. */
  readonly offer?: ReactNode;
}

/** A failure as a sentence that says what to do, its details to copy, and the ways on. */
export function ProblemMessage({ message, details, actions, offer }: ProblemMessageProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="alert" className={styles.place}>
      <MessageStrip intent="error" className={styles.bar} actions={actions}>
        {say(message)}
        {offer}
        <div className={styles.details}>
          <CopyableDetails text={details} />
        </div>
      </MessageStrip>
    </div>
  );
}
