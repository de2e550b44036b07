import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { standings } from './figures';
import { useStandingStyles } from './standingStyles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '14px', height: '8px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
});

/** What the parts of the units' bars mean. */
export function StandingLegend() {
  const styles = useStyles();
  const say = useSay();
  const fills = useStandingStyles();
  return (
    <div className={styles.legend}>
      {standings.map((id) => {
        const { className, style } = fills(id);
        return (
          <span key={id} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, className)} style={style} aria-hidden="true" />
            {say(`pane.standing.${id}`)}
          </span>
        );
      })}
    </div>
  );
}
