import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { Role } from '../../review/mine/myRow';
import { FilterResult } from '../frame/FilterResult';
import { useSay } from '../language/LanguageContext';
import { isEveryRow } from './filterMine';
import type { MineFilter } from './mineFilter';
import { everyRow } from './mineFilter';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  control: { minWidth: 0, width: '100%' },
});

const roles: readonly Role[] = ['lead', 'coordinator'];

export interface MineFiltersProps {
  readonly filter: MineFilter;
  /** The filter that the list shows already. */
  readonly settled: MineFilter;
  readonly shown: number;
  readonly all: number;
  onFilter(filter: MineFilter): void;
}

/** Words and role, in one row, and what they leave. */
export function MineFilters({ filter, settled, shown, all, onFilter }: MineFiltersProps) {
  const styles = useStyles();
  const say = useSay();
  const filtered = !isEveryRow(settled);
  return (
    <>
      <div className={styles.row} role="search" aria-label={say('pane.mine.filter')}>
        <Input
          size="small"
          type="search"
          className={styles.control}
          contentBefore={<SearchRegular />}
          aria-label={say('pane.mine.words')}
          placeholder={say('pane.filter.words.placeholder')}
          value={filter.words}
          onChange={(_, { value }) => {
            onFilter({ ...filter, words: value });
          }}
        />
        <Select
          size="small"
          className={styles.control}
          aria-label={say('pane.mine.role')}
          value={filter.role ?? ''}
          onChange={(_, { value }) => {
            onFilter({ ...filter, role: roles.find((role) => role === value) ?? null });
          }}
        >
          <option value="">{say('pane.mine.every-role')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(`pane.mine.role.${role}`)}
            </option>
          ))}
        </Select>
      </div>
      <FilterResult
        said={filtered ? say(shown === 0 ? 'pane.mine.none-match' : 'pane.mine.shown', { shown, all }) : null}
        onClear={() => {
          onFilter(everyRow);
        }}
      />
    </>
  );
}
