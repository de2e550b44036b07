import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { useWorking } from '../session/SessionContext';
import { useDeciding } from './asked';
import type { StandingItem } from './standingIn';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  action: { minWidth: 0 },
});

export interface GroupActionsProps {
  readonly line: string;
  readonly items: readonly StandingItem[];
}

/** What can be done with all findings of one check that are listed, each with how many it is about. */
export function GroupActions({ line, items }: GroupActionsProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { ask, decide } = useDeciding();
  const working = useWorking();
  const idsOf = (keep: (item: StandingItem) => boolean) => items.filter(keep).map(({ id }) => id);
  const fixable = idsOf(({ finding, state }) => finding.fix !== null && state !== 'accepted');
  const open = idsOf(({ state }) => state === 'open');
  const decided = idsOf(({ state }) => state !== 'open');
  const offers = [
    {
      code: 'pane.group.fix',
      ids: fixable,
      act: () => openPanel({ kind: 'fixes', findings: fixable }),
    },
    { code: 'pane.group.accept', ids: open, act: () => ask(line, 'accepted') },
    { code: 'pane.group.send-back', ids: open, act: () => ask(line, 'sentBack') },
    { code: 'pane.group.reopen', ids: decided, act: () => decide(decided, null, '') },
  ] as const;
  return (
    <div className={styles.actions}>
      {offers
        .filter(({ ids }) => ids.length > 0)
        .map(({ code, ids, act }) => (
          <Button key={code} size="small" className={styles.action} disabledFocusable={working} onClick={act}>
            {say(code, { count: ids.length })}
          </Button>
        ))}
    </div>
  );
}
