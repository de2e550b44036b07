import { makeStyles, tokens } from '@fluentui/react-components';
import { DamageBar } from '../repair/DamageBar';
import { usePaneState } from '../session/SessionContext';
import { CheckLine } from './CheckLine';
import { HighlightSwitch } from './HighlightSwitch';
import { LockedBar } from './LockedBar';
import { NotChecked } from './NotChecked';
import { Tiles } from './Tiles';
import { Totals } from './Totals';
import { UnitLines } from './UnitLines';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** How the plan stands on the as-of day; every number opens its rows. */
export default function OverviewPlace({ onFindings }: { readonly onFindings: () => void }) {
  const styles = useStyles();
  const { checked } = usePaneState();
  if (!checked) return <NotChecked />;
  const { overview, snapshot } = checked.outcome;
  return (
    <div className={styles.place}>
      <DamageBar />
      {/* A unit's package goes out protected, with its own cells open: there it is no news. */}
      {snapshot.kind === 'master' && <LockedBar sheets={snapshot.lockedSheets ?? []} />}
      <Tiles overview={overview} />
      <Totals overview={overview} />
      <CheckLine checked={checked} onFindings={onFindings} />
      <HighlightSwitch />
      <UnitLines units={overview.byUnit} />
    </div>
  );
}
