import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  place: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Stands until the workbook has answered; the status line says what is going on. */
export function Starting() {
  const styles = useStyles();
  const say = useSay();
  return <p className={styles.place}>{say('pane.starting')}</p>;
}
