import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { slipChoices } from '../../review/slip/slipChoices';
import { CheckedAt } from '../frame/CheckedAt';
import { useSay } from '../language/LanguageContext';
import { workOf } from '../mine/workOf';
import { NotChecked } from '../overview/NotChecked';
import { usePaneState } from '../session/SessionContext';
import type { Checked } from '../session/state';
import { MakeSlip } from './MakeSlip';
import { TakeReplies } from './TakeReplies';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    marginBottom: tokens.spacingVerticalXL,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is sent back to units, and what comes back from them. */
export default function SlipPanel() {
  const { checked } = usePaneState();
  return checked ? <CheckedSlips checked={checked} /> : <NotChecked />;
}

function CheckedSlips({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const say = useSay();
  const { outcome } = checked;
  const choices = useMemo(() => slipChoices(outcome.findings, outcome.snapshot, workOf(outcome)), [outcome]);
  return (
    <>
      <CheckedAt checked={checked} />
      <section className={styles.part} aria-label={say('pane.slip.make')}>
        <h3 className={styles.heading}>{say('pane.slip.make')}</h3>
        {choices.units.length === 0 ? (
          <p className={styles.sentence}>{say('pane.slip.nothing')}</p>
        ) : (
          <MakeSlip outcome={outcome} choices={choices.units} />
        )}
        {choices.unassigned.length > 0 && (
          <p className={styles.sentence}>
            {say('pane.slip.unassigned', { count: choices.unassigned.length })}
          </p>
        )}
      </section>
      <section className={styles.part} aria-label={say('pane.slip.replies')}>
        <h3 className={styles.heading}>{say('pane.slip.replies')}</h3>
        <TakeReplies outcome={outcome} />
      </section>
    </>
  );
}
