import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { memo } from 'react';
import type { Finding, Fix } from '../../checks/finding';
import { headingOf } from '../../workbook/structuredReference';
import { cellAddress, columnHeading } from '../findings/columnHeading';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { changedText } from './changedText';
import { SegmentedText } from './SegmentedText';
import { segmentsOf } from './segments';

/** Where there is no room for two beside each other. */
const alone = { '@media (max-width: 240px)': { gridColumn: '1', gridRow: 'auto' } };

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  place: { gridColumn: '1 / -1' },
  why: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    lineHeight: tokens.lineHeightBase200,
  },
  // A cell of the table is laid out as its texts: each stands beside what becomes of it.
  cell: { display: 'contents' },
  before: { minWidth: 0, gridColumn: '1', gridRow: 'var(--line)', ...alone },
  after: { minWidth: 0, gridColumn: '2', gridRow: 'var(--line)', ...alone },
  column: { color: tokens.colorNeutralForeground2 },
});

export interface FixLineProps {
  /** What its tick is kept by. */
  readonly line: string;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly date1904: boolean;
  readonly ticked: boolean;
  readonly stop: StopProps;
  onTick(line: string, on: boolean): void;
}

/** One fix: where, why it is not sure, and each cell before and after, side by side. */
export const FixLine = memo(function FixLine(props: FixLineProps) {
  const { line, finding, fix, date1904, ticked, stop, onTick } = props;
  const styles = useStyles();
  const say = useSay();
  const name = [finding.key, finding.of, columnHeading(finding)].filter(Boolean).join(' · ');
  const address = cellAddress(finding);
  const changes = fix.changes.map((change) => {
    const before = changedText(change, 'before', date1904);
    const after = changedText(change, 'after', date1904);
    return {
      place: `${change.sheet}!${change.cell}`,
      heading: fix.changes.length > 1 ? headingOf(change.table, change.column) : null,
      segments: segmentsOf(before, after, fix.stretches),
    };
  });
  const why = finding.reading ?? [finding.message];
  return (
    <div className={styles.line}>
      <div role="cell" className={styles.place}>
        <Checkbox
          {...stop}
          checked={ticked}
          onChange={(_, { checked }) => {
            onTick(line, checked === true);
          }}
          label={address === null ? name : `${name} (${address})`}
        />
        {!fix.sure && (
          <p className={styles.why}>
            {say('pane.fixes.unsure', { why: why.map((message) => say(message)).join(' ') })}
          </p>
        )}
      </div>
      {(['before', 'after'] as const).map((side) => (
        <div key={side} role="cell" className={styles.cell}>
          {changes.map(({ place, heading, segments }, at) => (
            <span key={place} className={styles[side]} style={lineStyle(at)}>
              {heading !== null && <span className={styles.column}>{`${heading}: `}</span>}
              <SegmentedText segments={segments[side]} side={side} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
});

/** Which line of the grid a change has, below the place. */
function lineStyle(at: number): CSSProperties {
  return { '--line': at + 2 } as CSSProperties;
}
