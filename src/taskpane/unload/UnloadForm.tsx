import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnloadMode } from '../../actions/unloadPlan';
import type { UnloadFacts } from '../../workbook/unload/unloadFacts';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { choiceOf } from './choice';
import { FactLines } from './FactLines';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '400px' },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was found in the workbook, which is looked at when the panel opens, and the ways to take the plan out. */
export default function UnloadForm() {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { unload, work } = usePaneState();

  if (work) return <p className={styles.sentence}>{say('pane.unload.reading')}</p>;
  const lookAgain = () => void session.run({ kind: 'survey-unload' });
  if (!unload) {
    return (
      <div className={styles.form}>
        <p className={styles.sentence}>{say('pane.unload.unread')}</p>
        <div className={styles.actions}>
          <Button onClick={lookAgain}>{say('pane.unload.look-again')}</Button>
        </div>
      </div>
    );
  }
  return <Ways key={unload.mark} facts={unload} onLookAgain={lookAgain} />;
}

interface WaysProps {
  readonly facts: UnloadFacts;
  onLookAgain(): void;
}

function Ways({ facts, onLookAgain }: WaysProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session } = useScope();
  const choice = choiceOf(facts);
  const [mode, setMode] = useState<UnloadMode>(choice.offered);
  const [agreed, setAgreed] = useState(false);
  const waits = mode === 'remove' && choice.agreement.length > 0 && !agreed;
  const what = choice.agreement.map((part) => say(part)).join(', ');

  const run = () => {
    openPanel(null);
    void session.run({ kind: 'unload', mode, agreed: facts.mark });
  };

  return (
    <div className={styles.form}>
      <FactLines facts={facts} />
      {choice.blocked ? (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onLookAgain}>
            {say('pane.unload.look-again')}
          </Button>
        </div>
      ) : (
        <>
          <Field label={say('pane.unload.way')}>
            <RadioGroup
              value={mode}
              onChange={(_, { value }) => {
                setMode(value === 'remove' ? 'remove' : 'keep');
              }}
            >
              <Radio value="keep" label={say('pane.unload.keep')} />
              <p className={styles.note}>{say('pane.unload.keep.note')}</p>
              <Radio value="remove" label={say('pane.unload.remove')} disabled={!choice.removable} />
              <p className={styles.note}>
                {say('pane.unload.remove.note', { sheets: facts.sheets.join(', ') })}
              </p>
            </RadioGroup>
          </Field>
          {mode === 'remove' && (
            <>
              {choice.agreement.length > 0 && (
                <Checkbox
                  checked={agreed}
                  onChange={(_, { checked }) => {
                    setAgreed(checked === true);
                  }}
                  label={choice.mine ? say('pane.unload.agree', { what }) : what}
                />
              )}
              <p className={styles.sentence}>{say('pane.unload.back')}</p>
            </>
          )}
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={waits} onClick={run}>
              {say(`pane.unload.do-${mode}`)}
            </Button>
            <Button
              onClick={() => {
                openPanel(null);
              }}
            >
              {say('pane.cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
