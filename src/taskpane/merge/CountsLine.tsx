import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellCounts } from '../../consolidate/consolidation';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const fates = ['merged', 'conflict', 'requested', 'rejected', 'superseded', 'unchanged'] as const;

/** How many cells there are and what became of them; what there is none of is left out. */
export function CountsLine({ counts }: { readonly counts: CellCounts }) {
  const styles = useStyles();
  const say = useSay();
  const parts = fates
    .filter((fate) => counts[fate] > 0)
    .map((fate) => say(`pane.merge.fate.${fate}`, { count: counts[fate] }));
  return (
    <p className={styles.line}>
      {say('pane.merge.counts', { total: counts.total, parts: parts.join(', ') })}
    </p>
  );
}
