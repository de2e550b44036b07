import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import type { Work } from '../session/state';

/** Kept as it is for scripts that run from the right, which the pane is not mirrored for. */
const across = (by: string): string => `translateX(${by}) /* @noflip */`;

const useStyles = makeStyles({
  track: { height: '2px', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground6 },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  wandering: {
    width: '33%',
    animationName: { from: { transform: across('-100%') }, to: { transform: across('300%') } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none' },
  },
});

/** How far the work is, as a line; a line that wanders where nobody can tell. */
export function WorkBar({ work: { done, total } }: { readonly work: Work }) {
  const styles = useStyles();
  const say = useSay();
  const counted = done !== null && total !== null && total > 0;
  return (
    <div
      role="progressbar"
      aria-label={say('pane.work.label')}
      className={styles.track}
      {...(counted ? { 'aria-valuemin': 0, 'aria-valuemax': total, 'aria-valuenow': done } : {})}
    >
      <div
        className={mergeClasses(styles.bar, !counted && styles.wandering)}
        style={counted ? { width: `${String((100 * done) / total)}%` } : undefined}
      />
    </div>
  );
}
