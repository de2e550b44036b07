import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { useWorking } from '../session/SessionContext';
import type { ListedItem } from './listedItem';
import { standingIn } from './standingIn';

/** Opens the preview of every fix among the findings that are shown and not accepted. */
export function FixAllButton({ items }: { readonly items: readonly ListedItem[] }) {
  const say = useSay();
  const openPanel = useOpenPanel();
  const working = useWorking();
  const fixable = useMemo(
    () => standingIn(items).filter(({ finding, state }) => finding.fix !== null && state !== 'accepted'),
    [items],
  );
  if (fixable.length === 0) return null;
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={working}
      onClick={() => {
        openPanel({ kind: 'fixes', findings: fixable.map(({ id }) => id) });
      }}
    >
      {say('pane.fixes.open', { count: fixable.length })}
    </Button>
  );
}
