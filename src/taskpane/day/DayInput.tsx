import { Button, Input, makeStyles } from '@fluentui/react-components';
import type { FieldControlProps } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { formatDay } from '../../i18n/format';
import { typedDay } from '../../plan/calendar/typedDay';
import { useSay } from '../language/LanguageContext';
import { useScope } from '../session/SessionContext';
import { Calendar } from './Calendar';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
});

/** What a `Field` around it tells its control; it goes to the input. */
export interface DayInputProps extends FieldControlProps {
  /** Of what the day is, for the button of the calendar. */
  readonly heading: string;
  /** As typed. */
  readonly value: string;
  onType(typed: string): void;
}

/** A day typed as dd/mm/yyyy, or chosen from a calendar, which types it. */
export function DayInput({ heading, value, onType, ...control }: DayInputProps) {
  const styles = useStyles();
  const say = useSay();
  const { environment } = useScope();
  const input = useRef<HTMLInputElement>(null);
  const [calendar, setCalendar] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (calendar) whole.current?.querySelector('table')?.scrollIntoView({ block: 'nearest' });
  }, [calendar]);
  const close = () => {
    setCalendar(false);
    input.current?.focus();
  };
  const choose = (day: string) => {
    onType(formatDay(day));
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !calendar) return;
    event.preventDefault();
    close();
  };
  const chosen = typedDay(value) ?? environment.today();
  return (
    <div ref={whole} onKeyDown={onKeyDown}>
      <Input
        {...control}
        input={{ ref: input }}
        className={styles.input}
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        value={value}
        contentAfter={
          <Button
            size="small"
            appearance="transparent"
            icon={<CalendarRegular />}
            aria-label={say('pane.form.calendar', { heading })}
            aria-expanded={calendar}
            onClick={() => {
              setCalendar(!calendar);
            }}
          />
        }
        onChange={(_, { value: typed }) => {
          setCalendar(false);
          onType(typed);
        }}
      />
      {calendar && (
        <>
          <Calendar key={chosen} chosen={chosen} onChoose={choose} />
          <Button
            size="small"
            onClick={() => {
              choose(environment.today());
            }}
          >
            {say('pane.settings.today')}
          </Button>
        </>
      )}
    </div>
  );
}
