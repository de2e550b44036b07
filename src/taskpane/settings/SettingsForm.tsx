import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { formatDay } from '../../i18n/format';
import { typedDay } from '../../plan/calendar/typedDay';
import { Calendar } from '../day/Calendar';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { MOST_DAYS, typedDays } from './typedDays';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '400px' },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  // A field is as wide as its frame, however long its label.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Longer than any name; what is written into every entry of the journal stays small. */
const MOST_LETTERS = 80;

/**
 * The as-of day and the number of days that count as "due soon", which live in the workbook; and the name for
 * the journal, which stays on this machine.
 */
export default function SettingsForm() {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session, environment } = useScope();
  const { checked, work } = usePaneState();
  const today = environment.today();
  const asOf = checked?.outcome.asOf ?? today;
  const [day, setDay] = useState(formatDay(asOf));
  const [followsToday, setFollowsToday] = useState(checked?.outcome.snapshot.asOf === null);
  const [days, setDays] = useState(String(checked?.outcome.dueSoonDays ?? 30));
  const [person, setPerson] = useState(environment.person?.get() ?? '');
  const [calendar, setCalendar] = useState(false);
  const [asked, setAsked] = useState(false);

  const readDay = typedDay(day);
  const readDays = typedDays(days);
  const dayWrong = asked && !followsToday && readDay === null;
  const daysWrong = asked && readDays === null;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (readDays === null || (!followsToday && readDay === null) || work) return;
    openPanel(null);
    const name = person.trim();
    if (environment.person && name !== environment.person.get()) {
      session.preferenceKept(environment.person.set(name));
    }
    void session.run({
      kind: 'settings',
      settings: { asOf: followsToday ? null : readDay, dueSoonDays: readDays },
    });
  };
  const choose = (chosen: string) => {
    setDay(formatDay(chosen));
    setFollowsToday(false);
  };

  return (
    <form className={styles.form} onSubmit={apply} noValidate>
      <p className={styles.sentence}>{say('pane.settings.sentence')}</p>
      <Field
        className={styles.field}
        label={say('pane.settings.day')}
        hint={followsToday ? say('pane.settings.follows-today') : say('pane.settings.day.hint')}
        {...(dayWrong ? { validationMessage: say('pane.settings.day.wrong') } : {})}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          value={day}
          placeholder="dd/mm/yyyy"
          onChange={(_, { value }) => {
            setDay(value);
            setFollowsToday(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<CalendarRegular />}
          aria-expanded={calendar}
          onClick={() => {
            setCalendar(!calendar);
          }}
        >
          {say('pane.settings.calendar')}
        </Button>
        <Button
          size="small"
          aria-pressed={followsToday}
          onClick={() => {
            setDay(formatDay(today));
            setFollowsToday(true);
          }}
        >
          {say('pane.settings.today')}
        </Button>
      </div>
      {calendar && <Calendar key={readDay ?? asOf} chosen={readDay ?? asOf} onChoose={choose} />}
      <Field
        className={styles.field}
        label={say('pane.settings.days')}
        hint={say('pane.settings.days.hint')}
        {...(daysWrong ? { validationMessage: say('pane.settings.days.wrong', { most: MOST_DAYS }) } : {})}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          value={days}
          onChange={(_, { value }) => {
            setDays(value);
          }}
        />
      </Field>
      {environment.person && (
        <Field
          className={styles.field}
          label={say('pane.settings.person')}
          hint={say('pane.settings.person.hint')}
        >
          <Input
            className={styles.input}
            value={person}
            maxLength={MOST_LETTERS}
            autoComplete="name"
            onChange={(_, { value }) => {
              setPerson(value);
            }}
          />
        </Field>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={work !== null}>
          {say('pane.settings.apply')}
        </Button>
        <Button
          onClick={() => {
            openPanel(null);
          }}
        >
          {say('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}
