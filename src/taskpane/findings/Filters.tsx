import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { Severity } from '../../checks/finding';
import { useSay } from '../language/LanguageContext';
import type { FindingFilter } from './filter';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
  },
  control: { minWidth: 0, width: '100%' },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export interface FiltersProps {
  readonly filter: FindingFilter;
  readonly units: readonly string[];
  onFilter(filter: FindingFilter): void;
}

/** Severity, unit, words, in one row. */
export function Filters({ filter, units, onFilter }: FiltersProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.row} role="search" aria-label={say('pane.filter')}>
      <Select
        size="small"
        className={styles.control}
        aria-label={say('pane.filter.severity')}
        value={filter.severity ?? ''}
        onChange={(_, { value }) => {
          onFilter({ ...filter, severity: severities.find((severity) => severity === value) ?? null });
        }}
      >
        <option value="">{say('pane.filter.every-severity')}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {say(`pane.severity.${severity}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.control}
        aria-label={say('pane.filter.unit')}
        value={filter.unit ?? ''}
        onChange={(_, { value }) => {
          onFilter({ ...filter, unit: value === '' ? null : value });
        }}
      >
        <option value="">{say('pane.filter.every-unit')}</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Select>
      <Input
        size="small"
        type="search"
        className={styles.control}
        contentBefore={<SearchRegular />}
        aria-label={say('pane.filter.words')}
        placeholder={say('pane.filter.words.placeholder')}
        value={filter.words}
        onChange={(_, { value }) => {
          onFilter({ ...filter, words: value });
        }}
      />
    </div>
  );
}
