import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { useDifferenceStyles } from './differenceStyles';
import type { Segment } from './segments';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  nothing: { color: tokens.colorNeutralForeground2 },
});

export interface SegmentedTextProps {
  readonly segments: readonly Segment[];
  /** Whether this is what goes or what comes. */
  readonly side: 'before' | 'after';
}

/** A cell's text with the part that goes struck out, or the part that comes marked. */
export function SegmentedText({ segments, side }: SegmentedTextProps) {
  const styles = useStyles();
  const marks = useDifferenceStyles();
  const say = useSay();
  if (segments.length === 0) {
    return <span className={styles.nothing}>{say('pane.finding.found.nothing')}</span>;
  }
  return (
    <span className={styles.text} lang="vi">
      {segments.map(({ text, differs }, at) => {
        if (!differs) return text;
        // The same text may stand in a cell twice: its place tells the two apart.
        const key = `${String(at)} ${text}`;
        return side === 'before' ? (
          <del key={key} className={marks.removed}>
            {text}
          </del>
        ) : (
          <ins key={key} className={marks.added}>
            {text}
          </ins>
        );
      })}
    </span>
  );
}
