import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Ledger } from '../../../consolidate/ledger/ledger';
import { isOver } from '../../../consolidate/merge/lateReturns';
import type { MasterView } from '../../../consolidate/master/masterView';
import { useSay } from '../../language/LanguageContext';
import { useScope } from '../../session/SessionContext';
import { CountsLine } from '../CountsLine';
import { periodName } from '../receive/PeriodChoice';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  account: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '16px' },
  closes: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusDangerForeground1 },
});

/** Who returned, who came late, who did not, which files were refused and why; the sums, and beside them the account. */
export function Board({ ledger, master }: { readonly ledger: Ledger; readonly master: MasterView }) {
  const styles = useStyles();
  const say = useSay();
  const { consolidation, board, counted, closes } = ledger;
  const { files, missing, late, answerBy, period, periodGiven } = consolidation;
  const { environment } = useScope();
  const over = isOver(answerBy, environment.today());
  const refused = files.filter(({ status }) => status === 'rejected');
  const returned = new Set(
    files.filter(({ status }) => status !== 'rejected').map(({ unit, file }) => unit ?? file),
  );
  const Icon = closes ? CheckmarkCircleFilled : WarningFilled;
  return (
    <section className={styles.board} aria-label={say('pane.merge.board')}>
      <h2 className={styles.heading}>
        {say('pane.merge.board.returned', { count: returned.size, total: master.units.length })}
      </h2>
      {period !== null && (
        <p className={styles.quiet}>
          {say(periodGiven ? 'pane.merge.board.period' : 'pane.merge.board.period.most', {
            period: periodName(period, say),
          })}
        </p>
      )}
      {late.length > 0 && (
        <Fold title={say('pane.merge.board.late', { count: late.length })}>
          <ul className={styles.list}>
            {late.map(({ unit, name, savedOn, answerBy: day }) => (
              <li key={unit}>{say('pane.merge.board.late.unit', { name, savedOn, answerBy: day })}</li>
            ))}
          </ul>
        </Fold>
      )}
      {missing.length > 0 && (
        <Fold
          title={
            over && answerBy !== null
              ? say('pane.merge.board.missing.late', { count: missing.length, answerBy })
              : say('pane.merge.board.missing', { count: missing.length })
          }
        >
          <ul className={styles.list} lang="vi">
            {missing.map(({ unit, name }) => (
              <li key={unit}>{name}</li>
            ))}
          </ul>
        </Fold>
      )}
      {refused.length > 0 && (
        <Fold title={say('pane.merge.board.refused', { count: refused.length })} open>
          <ul className={styles.list}>
            {refused.map(({ file, message }) => (
              <li key={file}>{message ? `${file}: ${say(message)}` : file}</li>
            ))}
          </ul>
        </Fold>
      )}
      <CountsLine counts={board} />
      <p className={styles.account}>
        <Icon
          className={mergeClasses(styles.icon, closes ? styles.closes : styles.open)}
          aria-hidden="true"
        />
        <span>
          {say(closes ? 'pane.merge.account.closes' : 'pane.merge.account.open', {
            total: board.total,
            counted: counted.total,
          })}
        </span>
      </p>
    </section>
  );
}
