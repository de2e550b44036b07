import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/finding';
import { useSay } from '../language/LanguageContext';
import { usePaneValue } from '../session/SessionContext';
import { isTouched } from '../session/touched';

const useStyles = makeStyles({
  mark: { fontStyle: 'italic', color: tokens.colorNeutralForeground1 },
});

/** Says of a finding that its row has changed since it was found, or that somebody else made it so. */
export function FreshMarks({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const say = useSay();
  const changing = usePaneValue(
    ({ checked }) => checked !== null && isTouched(finding, checked.changes, checked.outcome),
  );
  const byOthers = usePaneValue(({ news }) => news?.others.some(({ id }) => id === finding.id) ?? false);
  if (!changing && !byOthers) return null;
  return (
    <span className={styles.mark}>
      {say(changing ? 'pane.finding.rechecking' : 'pane.finding.by-others')}
    </span>
  );
}
