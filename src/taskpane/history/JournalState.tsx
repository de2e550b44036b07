import { makeStyles, tokens } from '@fluentui/react-components';
import type { JournalReading } from '../../workbook/journal/entry';
import { MessageStrip } from '../frame/MessageStrip';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  strip: { marginBottom: tokens.spacingVerticalS },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** What is said of the journal as a whole: damage first of all, else what it is. */
export function JournalState({ journal }: { readonly journal: JournalReading }) {
  const styles = useStyles();
  const say = useSay();
  const { state, damage, entries } = journal;
  return (
    <>
      {state === 'damaged' && damage && (
        <div role="status">
          <MessageStrip intent="warning" className={styles.strip}>
            {say(`pane.history.damaged.${damage.kind}`, {
              first: 'first' in damage ? damage.first : 0,
              count: 'count' in damage ? damage.count : 0,
            })}
          </MessageStrip>
        </div>
      )}
      <p className={styles.sentence}>
        {say(entries.length > 0 ? 'pane.history.sentence' : 'pane.history.none')}
      </p>
    </>
  );
}
