import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeHero700, color: tokens.colorStatusSuccessForeground1 },
});

/** Says gladly that there is nothing to do. */
export function NothingFound() {
  const styles = useStyles();
  const say = useSay();
  return (
    <p className={styles.place}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
      {say('pane.findings.none')}
    </p>
  );
}
