import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkItem } from '../../review/worklist/worklist';
import { useSay } from '../language/LanguageContext';
import { decisionText } from './decisionText';
import { textOfItem } from './textOfItem';

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
 * What stands in the cell, what it was read as and why, what was expected, what was decided; only what there
 * is. A finding about the workbook as a whole has no cell that could be empty.
 */
export function FindingFacts({ item }: { readonly item: WorkItem }) {
  const styles = useStyles();
  const say = useSay();
  const { found, expected, reason } = textOfItem(item, say);
  const inTable = (item.kind === 'standing' ? item.finding : item.recorded).table !== null;
  const reading = item.kind === 'standing' ? (item.finding.reading ?? []) : [];
  const facts = [
    { term: 'pane.finding.found', text: found && `“${found}”`, written: true },
    { term: 'pane.finding.reading', text: reading.map((message) => say(message)).join(' ') },
    { term: 'pane.finding.expected', text: expected },
    { term: 'pane.finding.decision', text: item.decision ? decisionText(item.decision, say) : '' },
    { term: 'pane.finding.reason', text: reason, written: true },
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, text, ...fact }) => {
        const nothing = term === 'pane.finding.found' && text === '' && inTable;
        if (text === '' && !nothing) return null;
        return [
          <dt key={term} className={styles.term}>
            {say(term)}
          </dt>,
          <dd
            key={`${term} value`}
            className={styles.value}
            {...('written' in fact && text !== '' ? { lang: 'vi' } : {})}
          >
            {nothing ? say('pane.finding.found.nothing') : text}
          </dd>,
        ];
      })}
    </dl>
  );
}
