import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';
import { MessageStrip } from './MessageStrip';

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  bar: { margin: tokens.spacingHorizontalS },
});

/** What the user is asked to end in Excel first; it goes by itself once that is done. */
export function HindranceBar() {
  const styles = useStyles();
  const say = useSay();
  const { work } = usePaneState();
  return (
    <div role="alert" className={styles.place}>
      {work?.hindrance && (
        <MessageStrip intent="warning" className={styles.bar}>
          {say(work.hindrance)}
        </MessageStrip>
      )}
    </div>
  );
}
