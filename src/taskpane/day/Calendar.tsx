import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../../plan/isoDate';
import { parseIsoDate } from '../../plan/isoDate';
import { useSay } from '../language/LanguageContext';
import { addMonths, dayAfterKey, weeksOf } from './month';

const useStyles = makeStyles({
  calendar: { maxWidth: '280px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  month: { fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  weekday: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    height: '24px',
  },
  cell: { padding: 0, textAlign: 'center' },
  day: { minWidth: 0, width: '100%', height: '28px', padding: 0 },
});

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** `1/11/2026`: begins with the number that is seen. */
const dayLabel = (day: IsoDate) => day.split('-').map(Number).reverse().join('/');

export interface CalendarProps {
  readonly chosen: IsoDate;
  onChoose(day: IsoDate): void;
}

/** A month to choose a day from; arrows move by days and weeks, Page Up and Page Down by months. */
export function Calendar({ chosen, onChoose }: CalendarProps) {
  const styles = useStyles();
  const say = useSay();
  const [shown, setShown] = useState(chosen);
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const { year, month } = parseIsoDate(shown) ?? { year: 2000, month: 1 };

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>('[data-shown="true"]')?.focus();
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(shown, event.key);
    if (next === null || parseIsoDate(next) === null) return;
    event.preventDefault();
    moved.current = true;
    setShown(next);
  };
  const turn = (months: number) => () => {
    setShown(addMonths(shown, months));
  };

  return (
    <div className={styles.calendar} role="group" aria-label={say('pane.calendar')}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={say('pane.calendar.earlier')}
          onClick={turn(-1)}
        />
        <span className={styles.month} aria-live="polite">
          {say('pane.calendar.month', { month, year })}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={say('pane.calendar.later')}
          onClick={turn(1)}
        />
      </div>
      <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" className={styles.weekday}>
                {say(`pane.calendar.weekday-${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, at) => (
            <tr key={String(at)}>
              {week.map((day, column) => (
                <td key={weekdays[column] ?? column} className={styles.cell}>
                  {day !== null && (
                    <Button
                      size="small"
                      className={styles.day}
                      appearance={day === chosen ? 'primary' : 'subtle'}
                      aria-pressed={day === chosen}
                      aria-label={dayLabel(day)}
                      tabIndex={day === shown ? 0 : -1}
                      data-shown={day === shown}
                      onClick={() => {
                        onChoose(day);
                      }}
                    >
                      {String(Number(day.slice(8)))}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
