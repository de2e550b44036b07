import type { DecisionText } from '../../review/life/life';
import type { TableName } from '../../workbook/tableDefinition';
import { BeforeAfter } from '../history/BeforeAfter';
import { headingIn, shownText } from '../history/shownValue';
import { useSay } from '../language/LanguageContext';
import { useLifeStyles } from './styles';

export interface DecisionTextsProps {
  readonly table: TableName;
  readonly texts: readonly DecisionText[];
}

/** The decision's text of a row as it was, and beside it what the sheet says where that is something else. */
export function DecisionTexts({ table, texts }: DecisionTextsProps) {
  const styles = useLifeStyles();
  const say = useSay();
  if (texts.length === 0) return null;
  const unknown = texts.every(({ source }) => source === 'sheet');
  return (
    <section>
      <h3 className={styles.heading}>{say('pane.life.texts')}</h3>
      {unknown && <p className={styles.note}>{say('pane.life.source.sheet')}</p>}
      <ul className={styles.list}>
        {texts.map(({ column, original, source, now, changed }) => (
          <li key={column} className={styles.item}>
            <p className={styles.term}>{headingIn(table, column)}</p>
            <p className={styles.text} lang="vi">
              {shownText(original, table, column) || say('pane.finding.found.nothing')}
            </p>
            {source === 'journal' && <p className={styles.term}>{say('pane.life.source.journal')}</p>}
            {now === null && <p className={styles.note}>{say('pane.life.text.gone')}</p>}
            {now !== null && changed !== null && (
              <>
                <p className={styles.note}>{say(`pane.life.changed.${changed}`)}</p>
                <BeforeAfter before={original} after={now} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
