import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useOpenPanel } from '../frame/PanelContext';
import { useLanguage, useSay } from '../language/LanguageContext';
import { useScope, useWorking } from '../session/SessionContext';
import { FixAllButton } from './FixAllButton';
import type { ListedItem } from './listedItem';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface FindingToolsProps {
  /** What the list shows. */
  readonly shown: readonly ListedItem[];
  /** True where there are findings to write into their sheet. */
  readonly recordable: boolean;
}

/** What is done with the findings as a whole. */
export function FindingTools({ shown, recordable }: FindingToolsProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { session } = useScope();
  const openPanel = useOpenPanel();
  const working = useWorking();
  return (
    <div className={styles.tools}>
      <Button size="small" disabledFocusable={working} onClick={() => void session.run({ kind: 'check' })}>
        {say('pane.check')}
      </Button>
      <FixAllButton items={shown} />
      {recordable && (
        <Button
          size="small"
          disabledFocusable={working}
          onClick={() => void session.run({ kind: 'record', language })}
        >
          {say('pane.findings.record')}
        </Button>
      )}
      <Button
        size="small"
        onClick={() => {
          openPanel({ kind: 'clusters' });
        }}
      >
        {say('pane.clusters.title')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          openPanel({ kind: 'slips' });
        }}
      >
        {say('pane.slip.title')}
      </Button>
    </div>
  );
}
