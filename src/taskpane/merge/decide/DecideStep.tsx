import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckOutcome } from '../../../actions/checkWorkbook';
import { MessageStrip } from '../../frame/MessageStrip';
import { useSay } from '../../language/LanguageContext';
import { useMergeStore } from '../mergeWork';
import { useConsolidation } from '../useConsolidation';
import { useLostFocus } from '../useLostFocus';
import { Decisions } from './Decisions';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  sentence: { margin: 0 },
});

/** The board, what is to be decided, and the one step that writes it all. */
export default function DecideStep({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const part = useLostFocus<HTMLElement>();
  const { merged, master, settled } = useConsolidation(outcome);
  if (merged.kind === 'merged') {
    const { consolidation, returns, account, fresh } = merged;
    return (
      <Decisions
        consolidation={consolidation}
        returns={returns}
        account={account}
        fresh={fresh}
        master={master}
        settled={settled}
      />
    );
  }
  return (
    <section ref={part} tabIndex={-1} className={styles.part} aria-label={say('pane.merge.decide.title')}>
      <p role="status" className={styles.sentence}>
        {merged.kind === 'weighing' && say('pane.merge.receive.weighing')}
        {merged.kind === 'none' && say('pane.merge.decide.none')}
      </p>
      {merged.kind === 'asked' && <MessageStrip intent="warning">{say(merged.message)}</MessageStrip>}
      {merged.kind !== 'weighing' && (
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              store.change({ step: 'receive' });
            }}
          >
            {say('pane.merge.decide.receive')}
          </Button>
        </div>
      )}
    </section>
  );
}
