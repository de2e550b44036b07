import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isConflict, type Question } from '../../../consolidate/decide/outcome';
import { useLanguage, useSay } from '../../language/LanguageContext';
import { useDeciding } from './deciding';
import { OtherValue } from './OtherValue';
import { valueText, whereOf } from './questionText';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

export interface ChoicesProps {
  readonly question: Question;
  readonly name: string;
  readonly tabIndex: 0 | -1;
}

/** What can be decided: the workbook's value, one of those that were sent, another one. */
export function Choices({ question, name, tabIndex }: ChoicesProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { decide, unitName } = useDeciding();
  const [asking, setAsking] = useState(false);
  const other = useRef<HTMLElement | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asking && asked.current) other.current?.focus();
    asked.current = asking;
  }, [asking]);
  const { id, decision } = question;
  const { table, column } = whereOf(question);
  const reason = decision?.reason === undefined ? {} : { reason: decision.reason };
  const sent = isConflict(question) ? question.values : [question];
  const isRow = !isConflict(question) && question.kind !== 'change';
  const master = isConflict(question) ? question.master : (question.before ?? '');
  const severalFiles = new Set(sent.map(({ unit }) => unit)).size < sent.length;
  return (
    <>
      <div className={styles.actions} role="group" aria-label={say('pane.merge.choices', { name })}>
        <Button
          size="small"
          className={mergeClasses(styles.button, decision?.take === 'master' && styles.chosen)}
          tabIndex={tabIndex}
          aria-pressed={decision?.take === 'master'}
          onClick={() => {
            decide({ id, take: 'master', ...reason });
          }}
        >
          {say(isRow ? 'pane.merge.take.refuse' : 'pane.merge.take.master')}
        </Button>
        {sent.map(({ unit, file, sheet, cell }) => {
          const where = `${sheet}!${cell}`;
          const taken =
            decision?.take === 'value' &&
            (decision.file ?? file) === file &&
            (decision.cell ?? where) === where;
          const from =
            unit === null || severalFiles ? `${unitName(unit)} ${file}!${cell}`.trim() : unitName(unit);
          return (
            <Button
              key={`${file} ${where}`}
              size="small"
              className={mergeClasses(styles.button, taken && styles.chosen)}
              tabIndex={tabIndex}
              title={`${file} · ${where}`}
              aria-pressed={taken}
              onClick={() => {
                decide({
                  id,
                  take: 'value',
                  ...(unit === null ? {} : { unit }),
                  file,
                  cell: where,
                  ...reason,
                });
              }}
            >
              {say(isRow ? 'pane.merge.take.grant' : 'pane.merge.take.value', { unit: from })}
            </Button>
          );
        })}
        {!isRow && column !== null && (
          <Button
            ref={(element: HTMLElement | null) => {
              other.current = element;
            }}
            size="small"
            className={mergeClasses(styles.button, decision?.take === 'other' && styles.chosen)}
            tabIndex={tabIndex}
            aria-pressed={decision?.take === 'other'}
            aria-expanded={asking}
            onClick={() => {
              setAsking(!asking);
            }}
          >
            {say('pane.merge.take.other')}
          </Button>
        )}
      </div>
      {asking && column !== null && (
        <OtherValue
          table={table}
          column={column}
          start={valueText(decision?.value ?? master, language)}
          onTake={(value) => {
            setAsking(false);
            decide({ id, take: 'other', value, ...reason });
          }}
          onCancel={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
