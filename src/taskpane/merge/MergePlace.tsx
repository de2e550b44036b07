import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { CheckedAt } from '../frame/CheckedAt';
import { lazyPart } from '../frame/lazyPart';
import { useSay } from '../language/LanguageContext';
import { NotChecked } from '../overview/NotChecked';
import { usePaneValue } from '../session/SessionContext';
import { JobBar } from './JobBar';
import { useMergeValue, type MergeStepName } from './mergeWork';
import { StepList } from './StepList';

const SplitStep = lazyPart(() => import('./split/SplitStep'));
const ReceiveStep = lazyPart(() => import('./receive/ReceiveStep'));
const DecideStep = lazyPart(() => import('./decide/DecideStep'));

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 240px)': { paddingInline: tokens.spacingHorizontalXS },
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Units out, units back: what is split, what came back, what is decided of it. */
export default function MergePlace() {
  const styles = useStyles();
  const say = useSay();
  const checked = usePaneValue((state) => state.checked);
  const step = useMergeValue((work) => work.step);
  if (!checked) return <NotChecked />;
  if (checked.outcome.snapshot.kind !== 'master') {
    return <p className={styles.sentence}>{say('pane.merge.not-master')}</p>;
  }
  return (
    <div className={styles.place}>
      <StepList />
      <CheckedAt checked={checked} />
      <JobBar />
      <Step step={step} outcome={checked.outcome} />
    </div>
  );
}

function Step({ step, outcome }: { readonly step: MergeStepName; readonly outcome: CheckOutcome }) {
  switch (step) {
    case 'split':
      return <SplitStep outcome={outcome} />;
    case 'receive':
      return <ReceiveStep outcome={outcome} />;
    case 'decide':
      return <DecideStep outcome={outcome} />;
  }
}
