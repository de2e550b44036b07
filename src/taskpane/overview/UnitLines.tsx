import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitOverview } from '../../report/overview';
import { useSay } from '../language/LanguageContext';
import { StandingLegend } from './StandingLegend';
import { UnitLine } from './UnitLine';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: 0,
  },
});

/** A line for each lead unit, in the order of the overview: most overdue first. */
export function UnitLines({ units }: { readonly units: readonly UnitOverview[] }) {
  const styles = useStyles();
  const say = useSay();
  if (units.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{say('pane.units', { count: units.length })}</h2>
      <StandingLegend />
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.name}>
            <UnitLine unit={unit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
