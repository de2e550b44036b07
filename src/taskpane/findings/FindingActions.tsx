import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkItem } from '../../review/worklist/worklist';
import { useOpenPanel } from '../frame/PanelContext';
import type { PaneCode } from '../language/LanguageContext';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { useWorkingSoon } from '../session/SessionContext';
import { useDeciding } from './asked';
import { useShowFinding } from './useShowFinding';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // What the keyboard comes to is not hidden behind the bar at the bottom.
  action: { minWidth: 0, scrollMarginBlock: '48px' },
});

export interface FindingActionsProps {
  readonly line: string;
  readonly item: Extract<WorkItem, { readonly kind: 'standing' }>;
  /** What the item is called, so that each button says of what it is. */
  readonly name: string;
  readonly stop: StopProps;
}

interface Offer {
  readonly label: PaneCode;
  readonly named: PaneCode;
  act(): void;
}

/** What can be done about a finding: see it, fix it, accept it, send it back; or open again what was decided. */
export function FindingActions({ line, item, name, stop }: FindingActionsProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const show = useShowFinding();
  const { ask, decide } = useDeciding();
  const working = useWorkingSoon();
  const { finding, state } = item;
  const offer = (what: 'show' | 'fix' | 'accept' | 'send-back' | 'reopen', act: () => void): Offer => ({
    label: `pane.finding.${what}`,
    named: `pane.finding.${what}.label`,
    act,
  });
  const offers: readonly Offer[] = [
    ...(finding.cell === null ? [] : [offer('show', () => show(finding))]),
    ...(finding.fix === null || state === 'accepted'
      ? []
      : [offer('fix', () => openPanel({ kind: 'fixes', findings: [finding.id] }))]),
    ...(state === 'open'
      ? [offer('accept', () => ask(line, 'accepted')), offer('send-back', () => ask(line, 'sentBack'))]
      : [offer('reopen', () => decide([finding.id], null, ''))]),
  ];
  return (
    <div className={styles.actions}>
      {offers.map(({ label, named, act }) => (
        <Button
          key={label}
          size="small"
          className={styles.action}
          tabIndex={stop.tabIndex}
          disabledFocusable={working}
          aria-label={say(named, { name })}
          onClick={act}
        >
          {say(label)}
        </Button>
      ))}
    </div>
  );
}
