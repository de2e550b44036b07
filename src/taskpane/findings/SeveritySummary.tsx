import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../checks/finding';
import { useSay } from '../language/LanguageContext';
import { countFindings } from '../session/notices';
import type { FindingFilter } from './filter';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  count: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export interface SeveritySummaryProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

/** `6 lỗi · 20 cần xem · 8 để biết`; each number, pressed, leaves its own findings alone in the list. */
export function SeveritySummary({ findings, filter, onFilter }: SeveritySummaryProps) {
  const styles = useStyles();
  const say = useSay();
  const counts = countFindings(findings);
  return (
    <div className={styles.line} role="group" aria-label={say('pane.findings.summary')}>
      {severities.map((severity, at) => (
        <span key={severity}>
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.count}
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severity === severity}
            onClick={() => {
              onFilter({ ...filter, severity: filter.severity === severity ? null : severity });
            }}
          >
            {say(`pane.count.${severity}`, { count: counts[severity] })}
          </ToggleButton>
          {at < severities.length - 1 && <span aria-hidden="true">·</span>}
        </span>
      ))}
    </div>
  );
}
