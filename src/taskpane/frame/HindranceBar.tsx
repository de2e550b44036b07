import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';

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
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(work.hindrance)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
