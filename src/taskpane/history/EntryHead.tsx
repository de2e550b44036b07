import { makeStyles, tokens } from '@fluentui/react-components';
import { entrySummary } from '../../review/history/entrySummary';
import type { UndoneCells } from '../../review/undo/undoneCells';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { Say } from '../language/LanguageContext';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: { fontWeight: tokens.fontWeightSemibold },
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  undone: { fontWeight: tokens.fontWeightSemibold },
});

export interface EntryHeadProps {
  readonly entry: JournalEntry;
  readonly undone: UndoneCells;
}

/** An entry in a sentence: what, how many cells and where, when, by whom, and whether it was taken back. */
export function EntryHead({ entry, undone }: EntryHeadProps) {
  const styles = useStyles();
  const say = useSay();
  const { what, did, when } = entrySummary(entry);
  const standing = undone.standingOf(entry);
  const by = undone.undoneBy(entry).join(', ');
  return (
    <>
      <p className={styles.what}>
        <span className={styles.name}>{say(what)}</span>
        {did.length > 0 && `: ${did.map((each) => say(each)).join('; ')}`}
      </p>
      <p className={styles.when}>
        {[say('pane.history.number', { number: entry.number }), ...when.map((each) => say(each))].join(' · ')}
        {standing !== 'standing' && (
          <>
            {' · '}
            <span className={styles.undone}>{say(`pane.history.${standing}`, { by })}</span>
          </>
        )}
      </p>
    </>
  );
}

/** The entry's sentence as a name to be read out. */
export function entryName(entry: JournalEntry, say: Say): string {
  const { what, did } = entrySummary(entry);
  const number = say('pane.history.number', { number: entry.number });
  return [number, say(what), ...did.map((each) => say(each))].join(' · ');
}
