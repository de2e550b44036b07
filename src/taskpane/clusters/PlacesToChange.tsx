import { makeStyles, tokens } from '@fluentui/react-components';
import { headingOf } from '../../workbook/structuredReference';
import type { Rewriting } from '../../review/clusters/settle';
import { SegmentedText } from '../fixes/SegmentedText';
import { segmentsOf } from '../fixes/segments';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  summary: { paddingBlock: tokens.spacingVerticalXS, cursor: 'pointer', minHeight: '24px' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Each cell before and after, seen before anything is written. */
export function PlacesToChange({ rewritings }: { readonly rewritings: readonly Rewriting[] }) {
  const styles = useStyles();
  const say = useSay();
  if (rewritings.length === 0) return <p className={styles.note}>{say('pane.clusters.places.none')}</p>;
  return (
    <details>
      <summary className={styles.summary}>
        {say('pane.clusters.places', { count: rewritings.length })}
      </summary>
      <ul className={styles.list}>
        {rewritings.map(({ place: { cell, part }, fix }) => {
          const [change] = fix.changes;
          if (!change) return null;
          const segments = segmentsOf(String(change.before), String(change.after), fix.stretches);
          return (
            <li key={`${change.sheet}!${change.cell} ${part.start}`}>
              <span className={styles.place}>
                {change.key} · {headingOf(cell.table.name, change.column)} ({change.sheet}!{change.cell})
              </span>
              <div>
                <SegmentedText segments={segments.before} side="before" />
              </div>
              <div>
                <SegmentedText segments={segments.after} side="after" />
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
