import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { otherwiseMessage } from '../../review/history/entrySummary';
import type { JournalEntry } from '../../workbook/journal/entry';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { usePaneState } from '../session/SessionContext';
import { EntryHead, entryName } from './EntryHead';
import type { History } from './useHistory';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface EntryItemProps {
  readonly entry: JournalEntry;
  readonly history: History;
  readonly stop: StopProps;
  onOpen(entry: JournalEntry): void;
  onUndo(entry: JournalEntry): void;
}

/** An entry in the list, with the way to its cells and the way back, or the sentence that says another one. */
export function EntryItem({ entry, history, stop, onOpen, onUndo }: EntryItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { work } = usePaneState();
  const { number, changes, facts } = entry;
  const settable = facts.some(({ kind }) => kind === 'setting' || kind === 'highlights');
  const undoable = history.undone.standingOf(entry) !== 'undone' && (changes.length > 0 || settable);
  const otherwise = changes.length === 0 ? facts.map(otherwiseMessage).find((each) => each !== null) : null;
  return (
    <article {...stop} className={styles.item} aria-label={entryName(entry, say)}>
      <EntryHead entry={entry} undone={history.undone} />
      {otherwise && <p className={styles.note}>{say(otherwise)}</p>}
      {(changes.length > 0 || undoable) && (
        <div className={styles.actions}>
          {changes.length > 0 && (
            <Button
              size="small"
              tabIndex={stop.tabIndex}
              aria-label={say('pane.history.open.label', { number })}
              onClick={() => {
                onOpen(entry);
              }}
            >
              {say('pane.history.open')}
            </Button>
          )}
          {undoable && (
            <Button
              size="small"
              tabIndex={stop.tabIndex}
              disabledFocusable={work !== null}
              aria-label={say('pane.history.undo.label', { number })}
              onClick={() => {
                onUndo(entry);
              }}
            >
              {say('pane.undo')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
