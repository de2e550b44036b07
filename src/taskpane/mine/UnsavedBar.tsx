import { Button } from '@fluentui/react-components';
import { MessageStrip } from '../frame/MessageStrip';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import type { OpenDraft } from '../row/drafts';

/** Says which rows wait to be saved, and opens them again. */
export function UnsavedBar({ drafts }: { readonly drafts: readonly OpenDraft[] }) {
  const say = useSay();
  const openPanel = useOpenPanel();
  if (drafts.length === 0) return null;
  return (
    <MessageStrip
      intent="warning"
      actions={drafts.map(({ row, role }) => (
        <Button
          key={`${row.table} ${row.key} ${row.of ?? ''}`}
          size="small"
          onClick={() => {
            openPanel({ kind: 'row', row, role });
          }}
        >
          {say('pane.mine.unsaved.open', { key: row.key })}
        </Button>
      ))}
    >
      {say('pane.mine.unsaved.rows', { count: drafts.length })}
    </MessageStrip>
  );
}
