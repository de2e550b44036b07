import type { RowRef } from '../../report/overview';
import { useSay } from '../language/LanguageContext';
import { useLineStyles } from '../list/lineStyles';
import type { StopProps } from '../list/VirtualList';
import { usePaneState, useScope } from '../session/SessionContext';
import type { RowFacts } from './rowFacts';

export interface RowItemProps {
  readonly row: RowRef;
  readonly facts: RowFacts;
  readonly stop: StopProps;
}

/** A row of the plan: key, text, unit, deadline as written with its reading. */
export function RowItem({ row, facts, stop }: RowItemProps) {
  const styles = useLineStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const { key, text, unit, deadline, lastDay } = facts;
  const written =
    deadline === '' ? say('pane.row.no-deadline') : say('pane.row.deadline', { text: deadline });
  return (
    <button
      type="button"
      {...stop}
      className={styles.line}
      aria-disabled={work !== null}
      onClick={() => {
        const place = { sheet: row.sheet, cell: row.cell };
        void session.run({ kind: 'show', place, label: key });
      }}
    >
      <span className={styles.text} lang="vi">
        <span className={styles.key}>{key === '' ? say('pane.row.no-key') : key}</span> {text}
      </span>
      <span className={styles.facts}>{unit === '' ? say('pane.row.no-unit') : unit}</span>
      <span className={styles.facts}>
        {written}
        {lastDay === '' ? '' : ` · ${say('pane.row.last-day', { day: lastDay })}`}
      </span>
    </button>
  );
}
