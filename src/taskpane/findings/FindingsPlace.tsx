import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { FindingState } from '../../review/worklist/worklist';
import { worklistOf } from '../../review/worklist/worklistOf';
import { CheckedAt } from '../frame/CheckedAt';
import { FilterResult } from '../frame/FilterResult';
import { useSay } from '../language/LanguageContext';
import type { ListHandle } from '../list/VirtualList';
import { NotChecked } from '../overview/NotChecked';
import { usePaneValue } from '../session/SessionContext';
import { AskedContext, DecidingContext } from './asked';
import type { FindingFilter } from './filter';
import { applyFilter, emptyFilter, inState, isEmptyFilter } from './filter';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
import { FindingTools } from './FindingTools';
import type { ListedItem } from './listedItem';
import { listItems } from './listedItem';
import { NothingFound } from './NothingFound';
import { SeveritySummary } from './SeveritySummary';
import { StepBar } from './StepBar';
import { useDecide } from './useDecide';
import { useWarm } from './useWarm';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 240px)': { paddingInline: tokens.spacingHorizontalXS },
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FindingsPlaceProps {
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
  /** True where the sheet goes along when the user goes through the list. */
  readonly following: boolean;
  onFollow(following: boolean): void;
}

/** The findings as a work list: counted, filtered, grouped by check, each with what can be done about it. */
export default function FindingsPlace(props: FindingsPlaceProps) {
  const styles = useStyles();
  const checked = usePaneValue((state) => state.checked);
  // A list of thousands is drawn in parts, before and after a check, so that the pane stays responsive.
  const outcome = useDeferredValue(checked?.outcome ?? null, null);
  if (!checked) return <NotChecked />;
  return (
    <div className={styles.place}>
      <CheckedAt checked={checked} />
      {outcome && <CheckedFindings outcome={outcome} {...props} />}
    </div>
  );
}

/** The work list of a check. */
const CheckedFindings = memo(function CheckedFindings({
  outcome,
  ...props
}: FindingsPlaceProps & { readonly outcome: CheckOutcome }) {
  const say = useSay();
  const { findings, snapshot, overview } = outcome;
  const { items, counts } = useMemo(() => worklistOf(findings, snapshot), [findings, snapshot]);
  const all = useMemo(() => listItems(items, snapshot, say), [items, snapshot, say]);
  const { asked, deciding } = useDecide(items);
  return (
    <DecidingContext value={deciding}>
      <AskedContext value={asked}>
        <Worklist
          all={all}
          counts={counts}
          rows={overview.total.length}
          recordable={findings.length > 0}
          {...props}
        />
      </AskedContext>
    </DecidingContext>
  );
});

interface WorklistProps extends FindingsPlaceProps {
  readonly all: readonly ListedItem[];
  readonly counts: Readonly<Record<FindingState, number>>;
  /** How many rows were checked. */
  readonly rows: number;
  /** True where there are findings to write into their sheet. */
  readonly recordable: boolean;
}

/** Counts, filters and list; apart from what makes the list, and drawn anew when it is another. */
const Worklist = memo(function Worklist(props: WorklistProps) {
  const { all, counts, rows, recordable, filter, onFilter, following, onFollow } = props;
  const styles = useStyles();
  const say = useSay();
  const list = useRef<ListHandle>(null);
  const warm = useWarm(all);
  // Typing stays ahead of a list of thousands.
  const settled = useDeferredValue(filter);
  const listed = useMemo(() => inState(all, settled), [all, settled]);
  const searching = !warm && settled.words.trim() !== '';
  const shown = useMemo(
    () => applyFilter(listed, searching ? { ...settled, words: '' } : settled),
    [listed, settled, searching],
  );
  const said = () => {
    if (searching) return say('pane.findings.searching');
    if (shown.length === 0) return say('pane.findings.none-match');
    return say('pane.findings.shown', { shown: shown.length, all: listed.length });
  };

  return (
    <>
      <SeveritySummary items={listed} counts={counts} filter={filter} onFilter={onFilter} />
      {all.length > 0 && <Filters filter={filter} counts={counts} items={listed} onFilter={onFilter} />}
      <FilterResult
        said={listed.length === 0 || isEmptyFilter(settled) ? null : said()}
        onClear={() => {
          onFilter({ ...emptyFilter, state: settled.state });
        }}
      />
      <FindingTools shown={shown} recordable={recordable} />
      {settled.state === 'open' && counts.open === 0 && (
        <NothingFound rows={rows} dealtWith={all.length > 0} />
      )}
      {settled.state !== 'open' && listed.length === 0 && isEmptyFilter(settled) && (
        <p className={styles.none}>{say('pane.findings.none-in-state')}</p>
      )}
      <FindingList shown={shown} handle={list} following={following} />
      {shown.length > 1 && (
        <StepBar following={following} onFollow={onFollow} onStep={(by) => list.current?.step(by)} />
      )}
    </>
  );
});
