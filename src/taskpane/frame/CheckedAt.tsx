import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';
import type { Checked } from '../session/state';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  stale: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusWarningForeground3 },
});

/**
 * When what stands below it was checked; where the workbook has changed since, it says so. It stands there in
 * either case, so that nothing moves when a cell is typed in.
 */
export function CheckedAt({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const say = useSay();
  const { day, time, stale } = checked;
  return (
    <p className={mergeClasses(styles.line, stale && styles.stale)}>
      {stale && <WarningFilled className={styles.icon} aria-hidden="true" />}
      {say(stale ? 'pane.checked.stale' : 'pane.checked.at', { day, time })}
    </p>
  );
}
