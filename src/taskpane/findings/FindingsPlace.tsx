import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage, useSay } from '../language/LanguageContext';
import { NotChecked } from '../overview/NotChecked';
import { usePaneState, useScope } from '../session/SessionContext';
import type { FindingFilter } from './filter';
import { applyFilter, unitsOf } from './filter';
import { FilterResult } from './FilterResult';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
import { FixAllButton } from './FixAllButton';
import { groupFindings, linesOf } from './group';
import { NothingFound } from './NothingFound';
import { searchable } from './searchable';
import { SeveritySummary } from './SeveritySummary';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FindingsPlaceProps {
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

/** What was found: counted, filtered, grouped by check. */
export default function FindingsPlace({ filter, onFilter }: FindingsPlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { session } = useScope();
  const { checked, work } = usePaneState();
  const outcome = checked?.outcome;
  const all = useMemo(
    () => (outcome ? searchable(outcome.findings, outcome.snapshot, say) : []),
    [outcome, say],
  );
  const units = useMemo(() => unitsOf(all), [all]);
  // Typing stays ahead of a list of thousands.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => applyFilter(all, settled), [all, settled]);
  const lines = useMemo(() => linesOf(groupFindings(shown)), [shown]);

  if (!checked) return <NotChecked />;
  return (
    <div className={styles.place}>
      <SeveritySummary findings={checked.outcome.findings} filter={filter} onFilter={onFilter} />
      {all.length > 0 && <Filters filter={filter} units={units} onFilter={onFilter} />}
      <FilterResult filter={settled} shown={shown.length} all={all.length} onFilter={onFilter} />
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => void session.run({ kind: 'check' })}
        >
          {say('pane.check')}
        </Button>
        <FixAllButton findings={shown} />
        {all.length > 0 && (
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => void session.run({ kind: 'record', language })}
          >
            {say('pane.findings.record')}
          </Button>
        )}
      </div>
      {all.length === 0 && <NothingFound rows={checked.outcome.overview.total.length} />}
      <FindingList lines={lines} />
    </div>
  );
}
