import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Severity } from '../../checks/finding';
import { useSay } from '../language/LanguageContext';
import { checkWords } from './checkWords';
import type { FindingFilter } from './filter';
import { choicesOf } from './filter';
import type { ListedItem } from './listedItem';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  control: { minWidth: 0, width: '100%' },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export interface MoreFiltersProps {
  readonly filter: FindingFilter;
  readonly items: readonly ListedItem[];
  onFilter(filter: FindingFilter): void;
}

/** Severity, check, unit, sheet: each with what there is to choose, and what was chosen. */
export function MoreFilters({ filter, items, onFilter }: MoreFiltersProps) {
  const styles = useStyles();
  const say = useSay();
  const choices = useMemo(() => choicesOf(items), [items]);
  const fields = [
    { name: 'severity', options: severities, say: (value: string) => say(severityCode(value)) },
    { name: 'check', options: choices.checks, say: (value: string) => say(checkWords(value).title) },
    { name: 'unit', options: choices.units, say: (value: string) => value },
    { name: 'sheet', options: choices.sheets, say: (value: string) => value },
  ] as const;
  return (
    <div className={styles.grid}>
      {fields.map(({ name, options, say: said }) => {
        const chosen = filter[name];
        // What was chosen stays to be seen and taken back where nothing of it is left.
        const offered: readonly string[] = options;
        const all = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
        return (
          <Select
            key={name}
            size="small"
            className={styles.control}
            aria-label={say(`pane.filter.${name}`)}
            value={chosen ?? ''}
            onChange={(_, { value }) => {
              onFilter({ ...filter, [name]: value === '' ? null : value });
            }}
          >
            <option value="">{say(`pane.filter.every-${name}`)}</option>
            {all.map((value) => (
              <option key={value} value={value}>
                {said(value)}
              </option>
            ))}
          </Select>
        );
      })}
    </div>
  );
}

function severityCode(value: string): `pane.severity.${Severity}` {
  return `pane.severity.${severities.find((each) => each === value) ?? 'info'}`;
}
