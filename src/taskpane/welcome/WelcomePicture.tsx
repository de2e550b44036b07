import { makeStyles, tokens } from '@fluentui/react-components';
import { HighlightSwatch } from '../overview/HighlightSwatch';

const useStyles = makeStyles({
  sheet: {
    width: '100%',
    maxWidth: '240px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr 48px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '20px',
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  line: {
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
});

const rows = ['overdue', 'due-soon', 'unassigned', 'no-date'] as const;

/** A sheet in small whose rows wear the four highlights: what loading a plan gives. Decoration only. */
export function WelcomePicture() {
  const styles = useStyles();
  return (
    <div className={styles.sheet} aria-hidden="true">
      <div className={`${styles.row} ${styles.head}`}>
        <span className={styles.line} />
        <span className={styles.line} />
        <span className={styles.line} />
      </div>
      {rows.map((id) => (
        <div key={id} className={styles.row}>
          <HighlightSwatch id={id} />
          <span className={styles.line} />
          <span className={styles.line} />
        </div>
      ))}
    </div>
  );
}
