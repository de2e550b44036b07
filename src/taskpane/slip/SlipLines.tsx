import { makeStyles, tokens } from '@fluentui/react-components';
import type { SlipLine } from '../../review/slip/slip';
import { useSay } from '../language/LanguageContext';

const MOST_SHOWN = 50;

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '40vh',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The lines of a slip as the unit will read them, in the language of the unit. */
export function SlipLines({ lines }: { readonly lines: readonly SlipLine[] }) {
  const styles = useStyles();
  const say = useSay();
  const left = lines.length - MOST_SHOWN;
  const title = say('pane.slip.lines', { count: lines.length });
  return (
    <div className={styles.place}>
      <p className={styles.sentence}>{title}</p>
      <ul className={styles.list} aria-label={title} tabIndex={0} lang="vi">
        {lines.slice(0, MOST_SHOWN).map(({ finding, key, heading, sentence }, place) => (
          <li key={`${finding} ${String(place)}`} className={styles.line}>
            <span className={styles.where}>{[key, heading].filter(Boolean).join(' · ')}</span>
            {`: ${sentence}`}
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.sentence}>{say('pane.slip.lines.more', { count: left })}</p>}
    </div>
  );
}
