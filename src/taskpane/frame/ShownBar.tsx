import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';
import type { PaneCode } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import type { Shown } from '../session/state';
import { MessageStrip } from './MessageStrip';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
});

/** Says what keeps a row from being seen in the sheet, and offers to clear and put back its filter. */
export function ShownBar() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { shown } = usePaneState();
  const code = shown && codeOf(shown);
  if (!shown || !code) return null;
  const { sheet, cell } = shown.place;
  return (
    <div role="status" className={styles.bar}>
      <MessageStrip
        intent={code === 'pane.shown.cleared' ? 'info' : 'warning'}
        actions={
          <>
            {code === 'pane.shown.filtered' && (
              <Button size="small" onClick={() => void session.run({ kind: 'clear-filter' })}>
                {say('pane.shown.clear-filter')}
              </Button>
            )}
            {shown.filter === 'cleared' && (
              <Button size="small" onClick={() => void session.run({ kind: 'restore-filter' })}>
                {say('pane.shown.restore-filter')}
              </Button>
            )}
          </>
        }
        dismiss={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say('pane.close')}
            onClick={session.hideShown}
          />
        }
      >
        {say(code, { label: shown.label, sheet, address: `${sheet}!${cell}` })}
      </MessageStrip>
    </div>
  );
}

function codeOf({ revealed, filter }: Shown): PaneCode | null {
  if (revealed.filtered) return 'pane.shown.filtered';
  if (revealed.hidden) return 'pane.shown.hidden';
  return filter === 'cleared' ? 'pane.shown.cleared' : null;
}
