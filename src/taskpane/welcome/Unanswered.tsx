import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  sentence: { margin: 0 },
});

/** The workbook could not be read at all; the failure itself stands above with its own retry. */
export function Unanswered() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { problem } = usePaneState();
  if (problem) return null;
  return (
    <div className={styles.place}>
      <p className={styles.sentence}>{say('pane.unanswered')}</p>
      <Button appearance="primary" onClick={() => void session.run({ kind: 'start' })}>
        {say('pane.damaged.look-again')}
      </Button>
    </div>
  );
}
