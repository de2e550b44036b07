import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Stands in a place until the workbook has been checked, and offers to check it. */
export function NotChecked() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  return (
    <div className={styles.place}>
      <p className={styles.sentence}>{work ? say(work.step) : say('pane.overview.not-checked')}</p>
      {!work && (
        <Button appearance="primary" onClick={() => void session.run({ kind: 'check' })}>
          {say('pane.check')}
        </Button>
      )}
    </div>
  );
}
