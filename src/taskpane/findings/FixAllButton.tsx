import { Button } from '@fluentui/react-components';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';
import type { SearchableFinding } from './filter';

/** Opens the preview of every fix among the findings that are shown. */
export function FixAllButton({ findings }: { readonly findings: readonly SearchableFinding[] }) {
  const say = useSay();
  const openPanel = useOpenPanel();
  const { work } = usePaneState();
  const fixable = findings.filter(({ finding }) => finding.fix !== null);
  if (fixable.length === 0) return null;
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={work !== null}
      onClick={() => {
        openPanel({ kind: 'fixes', findings: fixable.map(({ finding }) => finding.id) });
      }}
    >
      {say('pane.fixes.open', { count: fixable.length })}
    </Button>
  );
}
