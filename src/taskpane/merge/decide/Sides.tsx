import { makeStyles, tokens } from '@fluentui/react-components';
import { segmentsOf, type Segment } from '../../fixes/segments';
import { SegmentedText } from '../../fixes/SegmentedText';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  side: {
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
});

/** A value with what it is called. */
export interface Side {
  readonly label: string;
  readonly text: string;
}

export interface SidesProps {
  /** What the units' values were made from; null where nobody knows. */
  readonly base: Side | null;
  readonly master: Side;
  readonly sent: readonly Side[];
}

/**
 * The values of a cell side by side. The words by which a sent value differs from the workbook's are marked, and
 * where there is one sent value, the workbook's words that it would take the place of.
 */
export function Sides({ base, master, sent }: SidesProps) {
  const styles = useStyles();
  const [only, ...others] = sent;
  const single = only && others.length === 0 ? segmentsOf(master.text, only.text) : null;
  return (
    <dl className={styles.sides}>
      {base && <One side={base} segments={plain(base.text)} />}
      <One side={master} segments={single?.before ?? plain(master.text)} />
      {sent.map((side) => (
        <One key={side.label} side={side} segments={segmentsOf(master.text, side.text).after} comes />
      ))}
    </dl>
  );
}

function One({
  side,
  segments,
  comes = false,
}: {
  readonly side: Side;
  readonly segments: readonly Segment[];
  readonly comes?: boolean;
}) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <dt className={styles.label} lang="vi">
        {side.label}
      </dt>
      <dd className={styles.text}>
        <SegmentedText segments={segments} side={comes ? 'after' : 'before'} />
      </dd>
    </div>
  );
}

function plain(text: string): readonly Segment[] {
  return text === '' ? [] : [{ text, differs: false }];
}
