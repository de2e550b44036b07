import { entrySummary } from '../../review/history/entrySummary';
import type { LifeEvent } from '../../review/life/life';
import { formatDay } from '../../i18n/format';
import type { TableName } from '../../workbook/tableDefinition';
import { BeforeAfter } from '../history/BeforeAfter';
import { headingIn, shownText } from '../history/shownValue';
import { useSay } from '../language/LanguageContext';
import { aboutText } from './aboutText';
import { useLifeStyles } from './styles';

export interface LifeEventsProps {
  readonly table: TableName;
  readonly events: readonly LifeEvent[];
}

/** What happened to a row, oldest first. */
export function LifeEvents({ table, events }: LifeEventsProps) {
  const styles = useLifeStyles();
  const say = useSay();
  return (
    <section>
      <h3 className={styles.heading}>{say('pane.life.events')}</h3>
      {events.length === 0 && <p className={styles.text}>{say('pane.life.events.none')}</p>}
      <ol className={styles.list}>
        {events.map((event, at) => (
          // Two events may be alike in all that they say; their order does not change.
          <li key={String(at)} className={styles.event}>
            {event.kind === 'change' ? (
              <ChangeEvent table={table} event={event} />
            ) : (
              <ReportedEvent event={event} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Change = Extract<LifeEvent, { readonly kind: 'change' }>;

function ChangeEvent({ table, event }: { readonly table: TableName; readonly event: Change }) {
  const styles = useLifeStyles();
  const say = useSay();
  const { what, when } = entrySummary(event.entry);
  return (
    <>
      <p className={styles.term}>{when.map((each) => say(each)).join(' · ')}</p>
      <p className={styles.text}>
        {say('pane.life.change', { what: say(what), number: event.entry.number })}
      </p>
      {event.cells.map(({ column, before, after, undone, from }) => (
        <div key={column}>
          <p className={styles.term}>
            {headingIn(table, column)}
            {undone && ` · ${say('pane.life.undone')}`}
          </p>
          <BeforeAfter before={shownText(before, table, column)} after={shownText(after, table, column)} />
          {from.map(({ unit, file }) => (
            <p key={`${unit} ${file}`} className={styles.term}>
              {say('pane.life.from', { unit, file })}
            </p>
          ))}
        </div>
      ))}
      {event.settled.map(({ column, said, kept, reason }) => (
        <div key={`${column ?? ''} ${said.join(' ')}`}>
          <p className={styles.term}>
            {column === null ? say('pane.life.settled.row') : headingIn(table, column)}
          </p>
          <p className={styles.text}>
            {say('pane.life.settled', { said: said.join(' · '), kept: kept || '–' })}
          </p>
          {reason !== '' && <p className={styles.term}>{say('pane.life.reason', { reason })}</p>}
        </div>
      ))}
    </>
  );
}

function ReportedEvent({ event }: { readonly event: Exclude<LifeEvent, Change> }) {
  const styles = useLifeStyles();
  const say = useSay();
  const day = event.on === '' ? say('pane.life.no-day') : formatDay(event.on);
  return (
    <>
      <p className={styles.term}>{day}</p>
      {event.kind === 'evidence' && (
        <>
          <p className={styles.text}>
            {event.number === ''
              ? say('pane.life.evidence.unnumbered')
              : say('pane.life.evidence', { number: event.number })}
          </p>
          {event.link !== '' && <p className={styles.term}>{say('pane.life.link', { link: event.link })}</p>}
        </>
      )}
      {event.kind === 'done' && <p className={styles.text}>{say('pane.life.done')}</p>}
      {event.kind === 'decided' && (
        <>
          <p className={styles.text}>
            {say(`pane.life.decided.${event.decision.kind}`, { what: aboutText(event.about, say) })}
          </p>
          {event.decision.reason !== '' && (
            <p className={styles.term}>{say('pane.life.reason', { reason: event.decision.reason })}</p>
          )}
        </>
      )}
    </>
  );
}
