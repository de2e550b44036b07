import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Consolidation } from '../../../consolidate/consolidation';
import { decisionsOf } from '../../../consolidate/decide/isOpen';
import { writtenValue } from '../../../consolidate/decide/outcome';
import type { Ledger } from '../../../consolidate/ledger/ledger';
import { useLanguage, useSay } from '../../language/LanguageContext';
import { useScope, useWorking } from '../../session/SessionContext';
import { useMergeStore, useMergeValue } from '../mergeWork';
import { withOthers } from './decided';
import { useDeciding } from './deciding';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface ApplyBarProps {
  readonly consolidation: Consolidation;
  readonly ledger: Ledger;
  /** How many conflicts and requests wait for a decision. */
  readonly open: number;
  /** False while the files are held against the workbook anew. */
  readonly fresh: boolean;
  onApplied(): void;
}

/** Writes all of it in one step, and says beforehand what stays as it is; refuses where the account does not close. */
export function ApplyBar({ consolidation, ledger, open, fresh, onApplied }: ApplyBarProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { session } = useScope();
  const working = useWorking();
  const busy = useMergeValue(({ job }) => job !== null);
  const store = useMergeStore();
  const { isOwn } = useDeciding();
  const apply = async () => {
    await session.run({ kind: 'merge', consolidation, language });
    if (session.getState().problem) return;
    const made = decisionsOf(consolidation).filter(({ id }) => isOwn(id));
    const { applied, decisions } = store.get();
    store.change({
      applied: new Set([...applied, ...made.map(({ id }) => id)]),
      // Those that the workbook kept are taken back with the merge; here they stay, like those made here.
      decisions: withOthers(decisions, made),
    });
    onApplied();
  };
  const { merged, conflicts, requests } = consolidation;
  const decided = [...conflicts, ...requests].filter(
    (question) => writtenValue(question) !== undefined || question.decision?.take === 'value',
  ).length;
  return (
    <div className={styles.bar}>
      <p className={styles.sentence}>
        {merged.length + decided === 0
          ? say('pane.merge.apply.nothing')
          : say('pane.merge.apply.sentence', { merged: merged.length, decided })}
        {open > 0 && ` ${say('pane.merge.apply.open', { open })}`}
      </p>
      {!ledger.closes && <p className={styles.sentence}>{say('pane.merge.apply.refused')}</p>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={working || busy || !fresh || !ledger.closes}
          onClick={() => void apply()}
        >
          {say('pane.merge.apply')}
        </Button>
      </div>
    </div>
  );
}
