import { makeStyles, tokens } from '@fluentui/react-components';
import { segmentsOf } from '../fixes/segments';
import { SegmentedText } from '../fixes/SegmentedText';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** A cell's text before and after, side by side; what goes is struck out, what comes is marked. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const segments = segmentsOf(before, after);
  return (
    <div className={styles.sides}>
      <SegmentedText segments={segments.before} side="before" />
      <SegmentedText segments={segments.after} side="after" />
    </div>
  );
}
