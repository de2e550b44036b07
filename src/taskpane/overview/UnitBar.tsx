import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitOverview } from '../../report/overview';
import { standings } from './figures';
import { useStandingStyles } from './standingStyles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    width: '100%',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
});

/** How a unit's rows stand, as shares of one bar. The words under it say the same. */
export function UnitBar({ unit }: { readonly unit: UnitOverview }) {
  const styles = useStyles();
  const fills = useStandingStyles();
  return (
    <span className={styles.bar} aria-hidden="true">
      {standings
        .filter((id) => unit[id].length > 0)
        .map((id) => (
          <span key={id} {...fills(id)} style={{ ...fills(id).style, flexGrow: unit[id].length }} />
        ))}
    </span>
  );
}
