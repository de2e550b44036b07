import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ProblemMessage } from '../frame/ProblemMessage';
import { useSay } from '../language/LanguageContext';
import { useMergeStore, useMergeValue, type Job } from './mergeWork';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  said: { margin: 0, outlineStyle: 'none' },
  progress: { width: '100%', accentColor: tokens.colorCompoundBrandBackground },
});

/** What is being made or read, how far it is, and the way to stop it; what became of the last of it otherwise. */
export function JobBar() {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const job = useMergeValue((work) => work.job);
  const fault = useMergeValue((work) => work.fault);
  const [stopped, setStopped] = useState<Job['kind'] | null>(null);
  if (job && stopped) setStopped(null);
  if (job) {
    return (
      <div className={styles.bar}>
        <progress
          className={styles.progress}
          aria-label={say('pane.work.label')}
          max={job.total}
          value={job.done}
        />
        <span className={styles.words}>{say(`pane.merge.job.${job.kind}`, { ...job })}</span>
        <Button
          size="small"
          onClick={() => {
            store.change({ job: null });
            setStopped(job.kind);
          }}
        >
          {say('pane.work.stop')}
        </Button>
      </div>
    );
  }
  if (stopped) return <StoppedLine kind={stopped} />;
  return (
    fault && (
      <ProblemMessage
        message={fault.message}
        details={fault.details}
        actions={
          <Button
            size="small"
            onClick={() => {
              store.change({ fault: null });
            }}
          >
            {say('pane.close')}
          </Button>
        }
      />
    )
  );
}

/** What stopping left. */
function StoppedLine({ kind }: { readonly kind: Job['kind'] }) {
  const styles = useStyles();
  const say = useSay();
  const line = useRef<HTMLParagraphElement>(null);
  // The button that stopped it is gone.
  useEffect(() => {
    line.current?.focus();
  }, []);
  return (
    <p ref={line} tabIndex={-1} role="status" className={styles.said}>
      {say(`pane.merge.stopped.${kind}`)}
    </p>
  );
}
