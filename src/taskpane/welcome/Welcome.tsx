import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { OpenFile } from './OpenFile';
import { WelcomePicture } from './WelcomePicture';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first opening: what the product will do, the button that does it, and a smaller one for another plan. */
export function Welcome({ sheets }: { readonly sheets: number }) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  return (
    <div className={styles.place}>
      <WelcomePicture />
      <p className={styles.sentence}>{say('pane.welcome.sentence')}</p>
      {sheets > 0 && <p className={styles.note}>{say('pane.welcome.untouched', { count: sheets })}</p>}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={work !== null}
        onClick={() => void session.run({ kind: 'load' })}
      >
        {work ? say(work.step) : say('pane.welcome.load')}
      </Button>
      <OpenFile />
    </div>
  );
}
