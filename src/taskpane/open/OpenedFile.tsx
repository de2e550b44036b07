import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ProblemMessage } from '../frame/ProblemMessage';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { PlanSummary } from './PlanSummary';
import { readChosen, type Chosen, type ChosenFile } from './readChosen';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface OpenedFileProps {
  readonly file: ChosenFile;
  onPutAway(): void;
}

/** A chosen file: what was read of it and the button that loads it, or why it is not read. */
export default function OpenedFile({ file, onPutAway }: OpenedFileProps) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    let shown = true;
    void readChosen(file).then((result) => {
      if (shown) setChosen(result);
    });
    return () => {
      shown = false;
    };
  }, [file]);

  if (!chosen) {
    return (
      <p className={styles.line} role="status">
        {say('pane.open.reading', { file: file.name })}
      </p>
    );
  }
  if (chosen.kind === 'refused') {
    const close = (
      <Button size="small" onClick={onPutAway}>
        {say('pane.close')}
      </Button>
    );
    return <ProblemMessage message={chosen.message} details={chosen.details} actions={close} />;
  }
  const { source } = chosen;
  return (
    <section className={styles.place} aria-label={say('pane.open.title', { file: file.name })}>
      <PlanSummary file={file.name} reading={source.reading} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void session.run({ kind: 'load', source })}
        >
          {work ? say(work.step) : say('pane.open.load')}
        </Button>
        <Button disabledFocusable={work !== null} onClick={onPutAway}>
          {say('pane.open.put-away')}
        </Button>
      </div>
    </section>
  );
}
