import { useState } from 'react';
import type { JournalEntry } from '../../workbook/journal/entry';
import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { useScope } from '../session/SessionContext';
import { EntryItem } from './EntryItem';
import { EntryView } from './EntryView';
import { JournalState } from './JournalState';
import { useHistory } from './useHistory';

/** The journal, newest first; an entry opens to its cells, and to the choice where some have changed since. */
export default function HistoryPanel({ entry: wanted }: { readonly entry: number | null }) {
  const say = useSay();
  const { session } = useScope();
  const history = useHistory();
  const [opened, setOpened] = useState(wanted);
  const [left, setLeft] = useState<number | null>(null);
  if (!history) return <p>{say('pane.history.unread')}</p>;

  const open = ({ number }: JournalEntry) => {
    setOpened(number);
  };
  const undo = (entry: JournalEntry) => {
    const { conflicts, gone } = history.planOf(entry);
    if (conflicts.length > 0 || gone.length > 0) open(entry);
    else void session.run({ kind: 'take-back', entry: entry.number, choices: [] });
  };
  const shown = history.entries.find(({ number }) => number === opened);
  if (shown) {
    const close = () => {
      setLeft(shown.number);
      setOpened(null);
    };
    return <EntryView key={shown.number} entry={shown} history={history} onClose={close} />;
  }
  return (
    <>
      <JournalState journal={history.journal} />
      {history.entries.length > 0 && (
        <VirtualList
          label={say('pane.history.list')}
          items={history.entries}
          keyOf={({ number }) => String(number)}
          estimate={() => 108}
          isStop={() => true}
          onOpen={(entry) => {
            if (entry.changes.length > 0) open(entry);
          }}
          {...(left === null ? {} : { startAt: String(left) })}
          render={(entry, stop) => (
            <EntryItem entry={entry} history={history} stop={stop} onOpen={open} onUndo={undo} />
          )}
        />
      )}
    </>
  );
}
