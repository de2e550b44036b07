import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckedAt } from '../frame/CheckedAt';
import { useSay } from '../language/LanguageContext';
import { countFindings } from '../session/countFindings';
import { usePaneState, useScope } from '../session/SessionContext';
import type { Checked } from '../session/state';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  found: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, textAlign: 'start' },
  button: { flexShrink: 0 },
});

/** When the workbook was last checked and what was found; checks it again. */
export function CheckLine({
  checked,
  onFindings,
}: {
  readonly checked: Checked;
  readonly onFindings: () => void;
}) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const { outcome } = checked;
  const accepted = outcome.findings.filter(({ waived }) => waived).length;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Button appearance="subtle" size="small" className={styles.found} onClick={onFindings}>
          {say('pane.findings.counts', { ...countFindings(outcome.findings) })}
          {accepted > 0 && ` · ${say('pane.count.accepted', { count: accepted })}`}
        </Button>
        <CheckedAt checked={checked} />
      </div>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={work !== null}
        onClick={() => void session.run({ kind: 'check' })}
      >
        {say('pane.check')}
      </Button>
    </div>
  );
}
