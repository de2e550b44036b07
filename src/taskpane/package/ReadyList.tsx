import type { ReadyPoint } from '../../consolidate/ready/readyToSend';
import { headingOf } from '../../workbook/structuredReference';
import { useSay } from '../language/LanguageContext';
import { usePointStyles } from '../list/pointStyles';
import { GoToCell } from '../merge/GoToCell';
import { Fold } from '../merge/Fold';

/** A list beyond this is read in the sheet. */
const MOST_SHOWN = 30;

/** What to look at before the package is sent, each with the way to its cell. */
export function ReadyList({
  title,
  points,
}: {
  readonly title: string;
  readonly points: readonly ReadyPoint[];
}) {
  const styles = usePointStyles();
  const say = useSay();
  const left = points.length - MOST_SHOWN;
  return (
    <Fold title={title}>
      <ul className={styles.list} aria-label={title}>
        {points.slice(0, MOST_SHOWN).map(({ place, cell, message }, at) => {
          const name = place ? nameOf(place) : '';
          return (
            <li key={`${name} ${String(at)}`} className={styles.point}>
              {name !== '' && (
                <span className={styles.name} lang="vi">
                  {name}
                </span>
              )}
              <span>{say(message)}</span>
              {cell && <GoToCell place={cell} label={name} />}
            </li>
          );
        })}
      </ul>
      {left > 0 && <p className={styles.quiet}>{say('pane.package.more', { count: left })}</p>}
    </Fold>
  );
}

function nameOf({ table, key, of, column }: NonNullable<ReadyPoint['place']>): string {
  return [key, of, column === null ? '' : headingOf(table, column)].filter(Boolean).join(' · ');
}
