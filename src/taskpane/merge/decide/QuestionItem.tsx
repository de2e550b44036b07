import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { isConflict, type Question } from '../../../consolidate/decide/outcome';
import { useLanguage, useSay } from '../../language/LanguageContext';
import { useItemStyles } from '../../list/itemStyles';
import type { StopProps } from '../../list/VirtualList';
import { GoToCell } from '../GoToCell';
import { Choices } from './Choices';
import { DecisionLine } from './DecisionLine';
import { useDeciding } from './deciding';
import { askedCells, nameOf, placeIn, valueText, whereOf } from './questionText';
import { Sides } from './Sides';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  why: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  cells: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  heading: { color: tokens.colorNeutralForeground2, flexShrink: 0, maxWidth: '45%' },
  text: { margin: 0, minWidth: 0 },
});

/** A conflict or request: where, why, the values side by side, what can be decided and what was. */
export const QuestionItem = memo(function QuestionItem({
  question,
  stop,
}: {
  readonly question: Question;
  readonly stop: StopProps;
}) {
  const styles = useStyles();
  const { item: look } = useItemStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { master, unitName } = useDeciding();
  const where = whereOf(question);
  const named = nameOf(where);
  const name = named === '' ? say('pane.merge.row.new') : named;
  const place = placeIn(where, master);
  const { decision } = question;
  return (
    <article {...stop} className={look} aria-label={name}>
      <div className={styles.head}>
        <span className={styles.name} lang="vi">
          {name}
        </span>
        {place && <GoToCell place={place} label={name} tabIndex={stop.tabIndex} />}
      </div>
      <p className={styles.why}>
        {isConflict(question)
          ? say(`pane.merge.why.${question.why}`)
          : say(`pane.merge.request.${question.kind}`, { unit: unitName(question.unit) })}
      </p>
      {isConflict(question) ? (
        <Sides
          base={
            question.base === null
              ? null
              : { label: say('pane.merge.side.base'), text: valueText(question.base, language) }
          }
          master={{ label: say('pane.merge.side.master'), text: valueText(question.master, language) }}
          sent={question.values.map(({ unit, file, sheet, cell, value }) => ({
            label: say('pane.merge.side.sent', { unit: unitName(unit), file, address: `${sheet}!${cell}` }),
            text: valueText(value, language),
          }))}
        />
      ) : question.kind === 'change' ? (
        <Sides
          base={null}
          master={{ label: say('pane.merge.side.master'), text: valueText(question.before, language) }}
          sent={[
            {
              label: say('pane.merge.side.sent', {
                unit: unitName(question.unit),
                file: question.file,
                address: `${question.sheet}!${question.cell}`,
              }),
              text: typeof question.after === 'object' ? '' : valueText(question.after, language),
            },
          ]}
        />
      ) : (
        <dl className={styles.cells} lang="vi">
          {askedCells(question, language).map(({ heading, text }) => (
            <div key={heading} className={styles.cell}>
              <dt className={styles.heading}>{heading}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <Choices question={question} name={name} tabIndex={stop.tabIndex} />
      {decision && (
        <DecisionLine question={question} decision={decision} name={name} tabIndex={stop.tabIndex} />
      )}
    </article>
  );
});
