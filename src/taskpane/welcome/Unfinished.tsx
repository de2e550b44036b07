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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A load broke off: what it left, and the two ways on. */
export default function Unfinished({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  return (
    <div className={styles.place} role="alert">
      <p className={styles.sentence}>{say('pane.unfinished.sentence', { sheets: sheets.join(', ') })}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void session.run({ kind: 'load' })}
        >
          {work ? say(work.step) : say('pane.unfinished.load')}
        </Button>
        <Button
          disabledFocusable={work !== null}
          onClick={() => void session.run({ kind: 'clear-unfinished' })}
        >
          {say('pane.unfinished.remove')}
        </Button>
      </div>
    </div>
  );
}
