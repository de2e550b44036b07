import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: 'center',
  },
  icon: { flexShrink: 0, fontSize: '48px', color: tokens.colorStatusSuccessForeground1 },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface NothingFoundProps {
  /** How many rows were looked at. */
  readonly rows: number;
  /** True where there are findings that were dealt with. */
  readonly dealtWith: boolean;
}

/** Says gladly that there is nothing to do, and how much was looked at. */
export function NothingFound({ rows, dealtWith }: NothingFoundProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.place}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
      <p className={styles.sentence}>{say(dealtWith ? 'pane.findings.none-open' : 'pane.findings.none')}</p>
      {!dealtWith && <p className={styles.note}>{say('pane.findings.none.note', { rows })}</p>}
    </div>
  );
}
