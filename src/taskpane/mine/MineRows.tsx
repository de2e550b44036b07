import { useDeferredValue, useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { UnitRecord } from '../../plan/unit/unit';
import { myRows } from '../../review/mine/myRows';
import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { useAllDrafts } from '../row/drafts';
import { EarlierUnits } from './EarlierUnits';
import { filterMine } from './filterMine';
import { MineFilters } from './MineFilters';
import type { MineFilter } from './mineFilter';
import { MineHead } from './MineHead';
import { mineLines } from './mineLines';
import { MyRowCard } from './MyRowCard';
import { UnsavedBar } from './UnsavedBar';
import { workOf } from './workOf';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface MineRowsProps {
  readonly outcome: CheckOutcome;
  readonly unit: UnitRecord;
  readonly filter: MineFilter;
  onFilter(filter: MineFilter): void;
  /** Null where the workbook says whose it is. */
  readonly onChangeUnit: (() => void) | null;
  onChoose(unit: UnitRecord): void;
}

/** A unit's progress at a glance, and its rows by what is due. */
export function MineRows({ outcome, unit, filter, onFilter, onChangeUnit, onChoose }: MineRowsProps) {
  const styles = useStyles();
  const say = useSay();
  const drafts = useAllDrafts(outcome.snapshot);
  const all = useMemo(() => {
    const { asOf, dueSoonDays } = outcome;
    return myRows({ rows: workOf(outcome).rows, unit: unit.id, asOf, dueSoonDays });
  }, [outcome, unit]);
  // Typing stays ahead of a list of thousands.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterMine(all, settled), [all, settled]);
  const lines = useMemo(() => mineLines(shown), [shown]);
  const isOpen = (table: string, key: string) =>
    drafts.some(({ row }) => row.table === table && row.key === key);

  return (
    <>
      <MineHead unit={unit} rows={all} onChangeUnit={onChangeUnit} />
      <UnsavedBar drafts={drafts} />
      {onChangeUnit && <EarlierUnits work={workOf(outcome)} unit={unit} onChoose={onChoose} />}
      {all.length > 0 && (
        <MineFilters
          filter={filter}
          settled={settled}
          shown={shown.length}
          all={all.length}
          onFilter={onFilter}
        />
      )}
      {all.length === 0 ? (
        <p className={styles.none}>{say('pane.mine.none')}</p>
      ) : (
        <VirtualList
          label={say('pane.mine.list')}
          items={lines}
          keyOf={(line) => line.key}
          estimate={(line) => (line.kind === 'group' ? 40 : 124)}
          isStop={(line) => line.kind === 'row'}
          render={(line, stop) =>
            line.kind === 'group' ? (
              <h3 className={styles.group}>
                {say('pane.mine.group', { title: say(`pane.mine.group.${line.group}`), count: line.count })}
              </h3>
            ) : (
              <MyRowCard row={line.row} unsaved={isOpen(line.row.ref.table, line.row.ref.key)} stop={stop} />
            )
          }
        />
      )}
    </>
  );
}
