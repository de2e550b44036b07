import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LeftOver } from '../../../consolidate/package/leftOver';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { useSay } from '../../language/LanguageContext';
import { usePointStyles } from '../../list/pointStyles';
import { GoToCell } from '../GoToCell';
import { leftOverPlaces, type LeftPlace } from './leftOverPlaces';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What is in no package, why, and the way to the cell in which it is mended. */
export function LeftOverList({
  left: { unplaced, unreached },
  snapshot,
}: {
  readonly left: LeftOver;
  readonly snapshot: WorkbookSnapshot;
}) {
  const styles = useStyles();
  const say = useSay();
  const rows = useMemo(() => leftOverPlaces(unplaced, snapshot), [unplaced, snapshot]);
  const names = useMemo(() => leftOverPlaces(unreached, snapshot), [unreached, snapshot]);
  return (
    <>
      {rows.length > 0 && (
        <section className={styles.part} aria-label={say('pane.merge.unplaced', { count: rows.length })}>
          <h2 className={styles.heading}>{say('pane.merge.unplaced', { count: rows.length })}</h2>
          <Lines rows={rows} />
        </section>
      )}
      {names.length > 0 && (
        <Fold title={say('pane.merge.unreached', { count: names.length })}>
          <Lines rows={names} />
        </Fold>
      )}
    </>
  );
}

function Lines({ rows }: { readonly rows: readonly LeftPlace[] }) {
  const styles = usePointStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {rows.map(({ row: { table, key, written, why }, place }, at) => (
        <li key={`${table} ${key} ${String(at)}`} className={styles.point}>
          <span>
            <span className={styles.name}>{key === '' ? say('pane.merge.no-key') : key}</span>
            {written !== '' && <span lang="vi">{` · ${written}`}</span>}
          </span>
          <p className={styles.quiet}>{say(why)}</p>
          {place && <GoToCell place={place} label={key} />}
        </li>
      ))}
    </ul>
  );
}
