import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { FoundRow } from '../../review/row/rowEdit';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface RowHeadProps {
  readonly outcome: CheckOutcome;
  readonly found: FoundRow | null;
  /** The row of `PhoiHop` that the form is of, where it is of one. */
  readonly contribution: FoundRow | null;
}

/** What the row asks, of whom and until when, and the ways to its sheet and its life. */
export function RowHead({ outcome, found, contribution }: RowHeadProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session } = useScope();
  const { work } = usePaneState();
  if (!found) return null;
  const textOf = (column: string): string => found.row.cells[column]?.text.trim() ?? '';
  const deadline = textOf('deadline');
  const lastDay = textOf('lastDay');
  const lead = textOf('leadUnits') || textOf('lead');
  const target = textOf('target');
  const shown = contribution ?? found;
  const cell = shown.row.cells.key?.cell;
  return (
    <div className={styles.head}>
      <p className={styles.text} lang="vi">
        {textOf('text')}
      </p>
      <p className={styles.facts}>
        <span lang="vi">{lead === '' ? say('pane.row.no-unit') : lead}</span>
      </p>
      <p className={styles.facts}>
        {deadline === '' ? say('pane.row.no-deadline') : say('pane.row.deadline', { text: deadline })}
        {/^\d{4}-/.test(lastDay) ? ` · ${say('pane.row.last-day', { day: lastDay })}` : ''}
      </p>
      {target !== '' && (
        <p className={styles.facts}>
          {say('pane.form.target', { target: `${target} ${textOf('measure')}`.trim() })}
        </p>
      )}
      <div className={styles.actions}>
        {cell !== undefined && cell !== '' && (
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => {
              const place = { sheet: shown.table.sheet, cell };
              void session.run({ kind: 'show', place, label: found.row.key });
            }}
          >
            {say('pane.form.show')}
          </Button>
        )}
        {outcome.snapshot.kind !== 'plan' && (
          <Button
            size="small"
            onClick={() => {
              const { key, of } = shown.row;
              openPanel({ kind: 'life', table: shown.table.name, key, ...(of === undefined ? {} : { of }) });
            }}
          >
            {say('pane.form.life')}
          </Button>
        )}
      </div>
    </div>
  );
}
