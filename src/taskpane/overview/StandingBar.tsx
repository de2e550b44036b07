import { makeStyles, tokens } from '@fluentui/react-components';
import { standings, type StandingId } from './figures';
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

/** How rows stand, as shares of one bar. The words under it say the same. */
export function StandingBar({ count }: { readonly count: (standing: StandingId) => number }) {
  const styles = useStyles();
  const fills = useStandingStyles();
  return (
    <span className={styles.bar} aria-hidden="true">
      {standings
        .filter((id) => count(id) > 0)
        .map((id) => (
          <span key={id} {...fills(id)} style={{ ...fills(id).style, flexGrow: count(id) }} />
        ))}
    </span>
  );
}
