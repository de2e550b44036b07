import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import type { FindingState } from '../../review/worklist/worklist';
import { useSay } from '../language/LanguageContext';
import type { FindingFilter } from './filter';
import type { ListedItem } from './listedItem';
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
  decided: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export interface SeveritySummaryProps {
  /** What is in the state that is listed. */
  readonly items: readonly ListedItem[];
  readonly counts: Readonly<Record<FindingState, number>>;
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

/**
 * `6 lỗi · 20 cần xem · 8 để biết`; each number, pressed, leaves its own findings alone in the list. What was
 * accepted or sent back is counted beside it, never left out in silence.
 */
export function SeveritySummary({ items, counts, filter, onFilter }: SeveritySummaryProps) {
  const styles = useStyles();
  const say = useSay();
  const decided = (['accepted', 'sentBack'] as const).filter(
    (state) => counts[state] > 0 && filter.state !== state,
  );
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
            {say(`pane.count.${severity}`, { count: countOf(items, severity) })}
          </ToggleButton>
          {at < severities.length - 1 && <span aria-hidden="true">·</span>}
        </span>
      ))}
      {decided.map((state) => (
        <Button
          key={state}
          size="small"
          appearance="subtle"
          className={styles.decided}
          onClick={() => {
            onFilter({ ...filter, state });
          }}
        >
          {say(`pane.count.${state}`, { count: counts[state] })}
        </Button>
      ))}
    </div>
  );
}

function countOf(items: readonly ListedItem[], severity: Severity): number {
  return items.reduce((count, item) => (item.severity === severity ? count + 1 : count), 0);
}
