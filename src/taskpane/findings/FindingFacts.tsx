import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/finding';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap', maxHeight: '96px', overflowY: 'auto' },
});

/**
 * What stands in the cell, what it was read as and why, what was expected; only what there is. A finding
 * about the workbook as a whole has no cell that could be empty.
 */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const say = useSay();
  const { found, reading = [], expected } = finding;
  return (
    <dl className={styles.facts}>
      {(found !== '' || finding.table !== null) && (
        <>
          <dt className={styles.term}>{say('pane.finding.found')}</dt>
          {found === '' ? (
            <dd className={styles.value}>{say('pane.finding.found.nothing')}</dd>
          ) : (
            <dd className={styles.value} lang="vi">{`“${found}”`}</dd>
          )}
        </>
      )}
      {reading.length > 0 && (
        <>
          <dt className={styles.term}>{say('pane.finding.reading')}</dt>
          <dd className={styles.value}>{reading.map((message) => say(message)).join(' ')}</dd>
        </>
      )}
      {expected && (
        <>
          <dt className={styles.term}>{say('pane.finding.expected')}</dt>
          <dd className={styles.value}>{say(expected)}</dd>
        </>
      )}
    </dl>
  );
}
