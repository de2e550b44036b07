import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../checks/finding';

const useStyles = makeStyles({
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  info: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Three shapes for three severities; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  switch (severity) {
    case 'error':
      return <ErrorCircleFilled className={styles.error} aria-hidden="true" />;
    case 'warning':
      return <WarningFilled className={styles.warning} aria-hidden="true" />;
    case 'info':
      return <InfoRegular className={styles.info} aria-hidden="true" />;
  }
}
