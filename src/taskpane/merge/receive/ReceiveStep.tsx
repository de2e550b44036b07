import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CheckOutcome } from '../../../actions/checkWorkbook';
import type { FileAccount } from '../../../consolidate/consolidation';
import { MessageStrip } from '../../frame/MessageStrip';
import { useSay } from '../../language/LanguageContext';
import { useMergeStore, useMergeValue } from '../mergeWork';
import { useConsolidation } from '../useConsolidation';
import { useLostFocus } from '../useLostFocus';
import { FileItem } from './FileItem';
import { PeriodChoice } from './PeriodChoice';
import { TakeFiles } from './TakeFiles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  sentence: { margin: 0, outlineStyle: 'none' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The files that came back: each with its unit, what became of it, and why. Nothing is written. */
export default function ReceiveStep({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const { merged, master } = useConsolidation(outcome);
  const taken = useMergeValue((work) => work.returns);
  const reading = useMergeValue(({ job }) => job !== null);
  const part = useLostFocus<HTMLElement>();
  const sentence = useRef<HTMLParagraphElement>(null);
  const takeOut = (file: string) => {
    sentence.current?.focus();
    store.change({ returns: taken.filter((each) => each.file !== file) });
  };
  const ready = merged.kind === 'merged' && merged.fresh;
  const weighing = merged.kind === 'weighing' || (merged.kind === 'merged' && !merged.fresh);
  const files = merged.kind === 'merged' ? refusedFirst(merged.consolidation.files) : [];
  return (
    <section ref={part} tabIndex={-1} className={styles.part} aria-label={say('pane.merge.receive.title')}>
      <TakeFiles />
      <p ref={sentence} tabIndex={-1} role="status" className={styles.sentence}>
        {merged.kind === 'none' && !reading && say('pane.merge.receive.none')}
        {weighing && say('pane.merge.receive.weighing')}
        {ready && !reading && say('pane.merge.receive.read', countsOf(files))}
      </p>
      {merged.kind === 'asked' && <MessageStrip intent="warning">{say(merged.message)}</MessageStrip>}
      {(merged.kind === 'merged' || merged.kind === 'asked') && (
        <PeriodChoice
          returns={merged.returns}
          period={merged.kind === 'merged' ? merged.consolidation.period : null}
        />
      )}
      {taken.length > 0 && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={!ready || reading}
            onClick={() => {
              store.change({ step: 'decide' });
            }}
          >
            {say('pane.merge.receive.decide')}
          </Button>
          <Button
            disabledFocusable={reading}
            onClick={() => {
              sentence.current?.focus();
              store.change({ returns: [] });
            }}
          >
            {say('pane.merge.receive.clear')}
          </Button>
        </div>
      )}
      {files.length > 0 && (
        <ul className={styles.list} aria-label={say('pane.merge.receive.files')}>
          {files.map((account) => (
            <FileItem
              key={account.file}
              account={account}
              registry={master.registry}
              onTakeOut={() => {
                takeOut(account.file);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What somebody has to do something about comes before what is well; each in the order of the files. */
function refusedFirst(files: readonly FileAccount[]): readonly FileAccount[] {
  const isRefused = ({ status }: FileAccount): boolean => status === 'rejected';
  return [...files.filter(isRefused), ...files.filter((file) => !isRefused(file))];
}

function countsOf(files: readonly { readonly status: string }[]): Readonly<Record<string, number>> {
  const of = (status: string) => files.filter((file) => file.status === status).length;
  return {
    count: files.length,
    accepted: of('accepted'),
    superseded: of('superseded'),
    rejected: of('rejected'),
  };
}
