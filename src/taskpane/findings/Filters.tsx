import { Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FindingState } from '../../review/worklist/worklist';
import { findingStates } from '../../review/worklist/worklist';
import { useSay } from '../language/LanguageContext';
import type { FindingFilter } from './filter';
import { filtersSet } from './filter';
import type { ListedItem } from './listedItem';
import { MoreFilters } from './MoreFilters';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  control: { minWidth: 0, width: '100%' },
  more: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

const states = [...findingStates, 'all'] as const;

export interface FiltersProps {
  readonly filter: FindingFilter;
  readonly counts: Readonly<Record<FindingState, number>>;
  /** What there is to filter. */
  readonly items: readonly ListedItem[];
  onFilter(filter: FindingFilter): void;
}

/** State and words in one row; what else there is to filter by unfolds below it. */
export function Filters({ filter, counts, items, onFilter }: FiltersProps) {
  const styles = useStyles();
  const say = useSay();
  const set = filtersSet(filter);
  const [unfolded, setUnfolded] = useState(set > 0);
  const all = counts.open + counts.fixed + counts.accepted + counts.sentBack;
  return (
    <div className={styles.filters} role="search" aria-label={say('pane.filter')}>
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.control}
          aria-label={say('pane.state')}
          value={filter.state}
          onChange={(_, { value }) => {
            onFilter({ ...filter, state: states.find((state) => state === value) ?? 'open' });
          }}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {say(`pane.state.${state}`, { count: state === 'all' ? all : counts[state] })}
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
        <ToggleButton
          size="small"
          className={styles.more}
          icon={<FilterRegular />}
          checked={unfolded}
          aria-expanded={unfolded}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          {set === 0 ? say('pane.filter.more') : say('pane.filter.more.set', { count: set })}
        </ToggleButton>
      </div>
      {unfolded && <MoreFilters filter={filter} items={items} onFilter={onFilter} />}
    </div>
  );
}
