import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../i18n/format';
import type { IsoDate } from '../../../plan/isoDate';
import { periodMessage, reportingPeriod } from '../../../plan/reportingPeriod';
import { useSay } from '../../language/LanguageContext';
import { proposedPeriods } from './proposals';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
});

const TYPED = 'typed';

export interface PeriodInputProps {
  readonly today: IsoDate;
  /** As typed. */
  readonly value: string;
  onChange(value: string): void;
}

/** The period that is reported for: one of those that the day suggests, or any that is typed. */
export function PeriodInput({ today, value, onChange }: PeriodInputProps) {
  const styles = useStyles();
  const say = useSay();
  const proposed = proposedPeriods(today);
  const [typing, setTyping] = useState(() => proposed.every(({ id }) => id !== value));
  const period = reportingPeriod(value);
  const days =
    period && say('pane.merge.period.days', { from: formatDay(period.from), to: formatDay(period.to) });
  return (
    <>
      <Field
        className={styles.field}
        label={say('pane.merge.period')}
        {...(!typing && days ? { hint: days } : {})}
      >
        <Select
          className={styles.control}
          value={typing ? TYPED : value}
          onChange={(_, { value: chosen }) => {
            setTyping(chosen === TYPED);
            if (chosen !== TYPED) onChange(chosen);
          }}
        >
          {proposed.map((each) => (
            <option key={each.id} value={each.id}>
              {say('pane.merge.period.option', { name: say(periodMessage(each)), id: each.id })}
            </option>
          ))}
          <option value={TYPED}>{say('pane.merge.period.other')}</option>
        </Select>
      </Field>
      {typing && (
        <Field
          className={styles.field}
          label={say('pane.merge.period.typed')}
          {...(period
            ? { hint: `${say(periodMessage(period))}: ${days ?? ''}` }
            : { validationMessage: say('pane.merge.period.wrong') })}
        >
          <Input
            className={styles.control}
            value={value}
            placeholder="2026-H2"
            onChange={(_, { value: typed }) => {
              onChange(typed);
            }}
          />
        </Field>
      )}
    </>
  );
}
