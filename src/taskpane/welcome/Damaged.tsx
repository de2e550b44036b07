import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Message } from '../../plan/message';
import { DamageBar } from '../repair/DamageBar';
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

/** A plan of ours is there and cannot be worked with: what is missing, what mends it, and a look again. */
export default function Damaged({ reason }: { readonly reason: Message }) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  return (
    <div className={styles.place} role="alert">
      <p className={styles.sentence}>{say(reason)}</p>
      <DamageBar />
      <Button disabledFocusable={work !== null} onClick={() => void session.run({ kind: 'start' })}>
        {say('pane.damaged.look-again')}
      </Button>
    </div>
  );
}
