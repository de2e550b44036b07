import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MyRow } from '../../review/mine/myRow';
import { statusWords } from '../../workbook/words';
import { useOpenPanel } from '../frame/PanelContext';
import type { Say } from '../language/LanguageContext';
import { useSay } from '../language/LanguageContext';
import { useLineStyles } from '../list/lineStyles';
import type { StopProps } from '../list/VirtualList';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  card: { position: 'relative' },
  // Beside it stands the button that shows the row in its sheet.
  progress: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    paddingInlineEnd: '72px',
    '@media (max-width: 240px)': { paddingInlineEnd: 0, paddingBlockEnd: '28px' },
  },
  track: {
    width: '48px',
    height: '6px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  done: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandBackground },
  unsaved: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  show: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalXS,
    insetBlockEnd: tokens.spacingVerticalS,
    minWidth: '56px',
  },
});

export interface MyRowCardProps {
  readonly row: MyRow;
  /** True where something was typed into its form and not saved. */
  readonly unsaved: boolean;
  readonly stop: StopProps;
}

/** A row of the unit: what, until when and how that was read, how far. Pressed, it opens its form. */
export function MyRowCard({ row, unsaved, stop }: MyRowCardProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session } = useScope();
  const { work } = usePaneState();
  const { ref, role, text, status, percent, of } = row;
  const { table, key, sheet, cell } = ref;
  const name = key === '' ? say('pane.row.no-key') : key;
  return (
    <div className={styles.card}>
      <button
        type="button"
        {...stop}
        className={lines.line}
        onClick={() => {
          openPanel({ kind: 'row', row: { table, key, of }, role });
        }}
      >
        <span className={lines.text} lang="vi">
          <span className={lines.key}>{name}</span> {text}
        </span>
        <span className={lines.facts}>{deadlineOf(row, say)}</span>
        {unsaved && <span className={styles.unsaved}>{say('pane.mine.unsaved')}</span>}
        <span className={styles.progress}>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.done} style={{ width: `${String(percent ?? 0)}%` }} />
          </span>
          <span className={lines.facts}>
            <span lang="vi">{status === '' ? statusWords.notStarted : status}</span>
            {percent === null ? '' : ` · ${say('pane.mine.percent', { percent })}`}
            {role === 'coordinator' ? ` · ${say('pane.mine.role.coordinator')}` : ''}
          </span>
        </span>
      </button>
      <Button
        size="small"
        className={styles.show}
        tabIndex={stop.tabIndex}
        disabledFocusable={work !== null}
        aria-label={say('pane.mine.show.label', { key: name })}
        onClick={() => {
          void session.run({ kind: 'show', place: { sheet, cell }, label: key });
        }}
      >
        {say('pane.mine.show')}
      </Button>
    </div>
  );
}

/** The deadline as written, and what it was taken for. */
function deadlineOf({ deadline, lastDay, nextDay }: MyRow, say: Say): string {
  const written =
    deadline === '' ? say('pane.row.no-deadline') : say('pane.row.deadline', { text: deadline });
  const day = lastDay ?? nextDay;
  if (day === null) return written;
  return `${written} · ${say(lastDay === null ? 'pane.mine.next-day' : 'pane.row.last-day', { day })}`;
}
