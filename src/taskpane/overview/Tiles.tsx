import { makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../report/overview';
import { useSay } from '../language/LanguageContext';
import { alarmFigures } from './figures';
import { Tile } from './Tile';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** Overdue, due soon, unassigned, without a readable deadline. */
export function Tiles({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.tiles} role="group" aria-label={say('pane.tiles')}>
      {alarmFigures(overview).map((figure) => (
        <Tile key={figure.id} figure={figure} dueSoonDays={overview.dueSoonDays} />
      ))}
    </div>
  );
}
