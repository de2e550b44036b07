import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { readyToSend } from '../../consolidate/ready/readyToSend';
import { periodMessage, reportingPeriod } from '../../plan/reportingPeriod';
import { useSay } from '../language/LanguageContext';
import { useScope } from '../session/SessionContext';
import { ReadyList } from './ReadyList';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0 },
  state: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
});

/** Of a unit's package: its period, the day to send it back by, and whether it is ready; nothing elsewhere. */
export default function PackageBar({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const say = useSay();
  const { environment } = useScope();
  const { snapshot, reading, asOf } = outcome;
  const found = useMemo(
    () => (reading ? readyToSend(snapshot, reading, asOf) : null),
    [snapshot, reading, asOf],
  );
  if (!found) return null;
  const { content, points, ready, written } = found;
  const period = reportingPeriod(content.period);
  const { answerBy } = content;
  const late = answerBy !== null && answerBy < environment.today();
  const Icon = ready ? CheckmarkCircleFilled : WarningFilled;
  const hindering = points.filter(({ kind }) => kind !== 'request');
  const requests = points.filter(({ kind }) => kind === 'request');
  return (
    <section className={styles.bar} aria-label={say('pane.package.title')}>
      <p className={styles.line}>
        {say('pane.package.sentence', { period: period ? say(periodMessage(period)) : content.period })}
        {answerBy !== null &&
          ` ${say(late ? 'pane.package.late' : 'pane.package.answer-by', { day: answerBy })}`}
      </p>
      <p className={styles.state} role="status">
        <Icon className={mergeClasses(styles.icon, ready ? styles.ready : styles.open)} aria-hidden="true" />
        <span>
          {ready
            ? say('pane.package.ready', { written })
            : say('pane.package.not-ready', { count: hindering.length })}
        </span>
      </p>
      {hindering.length > 0 && <ReadyList title={say('pane.package.points')} points={hindering} />}
      {requests.length > 0 && (
        <ReadyList title={say('pane.package.requests', { count: requests.length })} points={requests} />
      )}
    </section>
  );
}
