import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Return } from '../../../consolidate/submission/submission';
import { periodMessage, reportingPeriod } from '../../../plan/reportingPeriod';
import { useSay, type Say } from '../../language/LanguageContext';
import { useMergeStore, useMergeValue } from '../mergeWork';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
});

/** Which period the returns are taken for: that of most of them, or one that is chosen. */
export function PeriodChoice({
  returns,
  period,
}: {
  readonly returns: readonly Return[];
  readonly period: string | null;
}) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const chosen = useMergeValue((work) => work.period);
  const found = [
    ...new Set([...returns.flatMap((each) => each.period ?? []), ...(chosen === null ? [] : [chosen])]),
  ].sort();
  if (found.length === 0) return null;
  return (
    <Field className={styles.field} label={say('pane.merge.receive.period')}>
      <Select
        className={styles.control}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          store.change({ period: value === '' ? null : value });
        }}
      >
        <option value="">
          {period === null || chosen !== null
            ? say('pane.merge.receive.period.most')
            : say('pane.merge.receive.period.most-is', { period })}
        </option>
        {found.map((id) => (
          <option key={id} value={id}>
            {periodName(id, say)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The period as a person says it, with its id. */
export function periodName(id: string, say: Say): string {
  const period = reportingPeriod(id);
  return period ? say('pane.merge.period.option', { name: say(periodMessage(period)), id }) : id;
}
