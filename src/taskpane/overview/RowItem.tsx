import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowRef } from '../../report/overview';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { usePaneState, useScope } from '../session/SessionContext';
import type { RowFacts } from './rowFacts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface RowItemProps {
  readonly row: RowRef;
  readonly facts: RowFacts;
  readonly stop: StopProps;
}

/** A row of the plan: key, text, unit, deadline as written with its reading. */
export function RowItem({ row, facts, stop }: RowItemProps) {
  const styles = useStyles();
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
      className={styles.row}
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
