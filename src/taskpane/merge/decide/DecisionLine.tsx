import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Decision } from '../../../consolidate/consolidation';
import { chosenValue, isConflict, type Question } from '../../../consolidate/decide/outcome';
import { useLanguage, useSay } from '../../language/LanguageContext';
import { useDeciding } from './deciding';
import { valueText } from './questionText';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  words: { flexGrow: 1, minWidth: '120px', overflowWrap: 'anywhere' },
  reason: { flexBasis: '100%', minWidth: 0 },
});

export interface DecisionLineProps {
  readonly question: Question;
  readonly decision: Decision;
  readonly name: string;
  readonly tabIndex: 0 | -1;
}

/** What was decided, with its reason, and the way to take it back where it was decided here. */
export function DecisionLine({ question, decision, name, tabIndex }: DecisionLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { decide, withdraw, isOwn, unitName } = useDeciding();
  /** Null where nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const reason = typed ?? decision.reason ?? '';
  const own = isOwn(question.id);
  const keep = () => {
    const words = reason.trim();
    setTyped(null);
    if (words === (decision.reason ?? '')) return;
    decide({ ...withoutReason(decision), ...(words === '' ? {} : { reason: words }) });
  };
  const said = say(`pane.merge.decided.${decision.take}`, {
    unit: unitName(decision.unit ?? senderOf(question)),
    value: valueText(decision.value ?? '', language) || say('pane.finding.found.nothing'),
  });
  return (
    <div className={styles.line}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden="true" />
      <span className={styles.words}>{own ? said : say('pane.merge.decided.before', { said })}</span>
      {own && (
        <>
          <Button
            size="small"
            tabIndex={tabIndex}
            aria-label={say('pane.merge.withdraw.label', { name })}
            onClick={({ currentTarget }) => {
              // The button goes with the decision; what it was about stays.
              currentTarget.closest<HTMLElement>('[data-stop]')?.focus();
              withdraw(question.id);
            }}
          >
            {say('pane.merge.withdraw')}
          </Button>
          <Input
            size="small"
            className={styles.reason}
            input={{ tabIndex }}
            value={reason}
            placeholder={say('pane.merge.reason')}
            aria-label={say('pane.merge.reason.label', { name })}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
            onBlur={keep}
            onKeyDown={(event) => {
              if (event.key === 'Enter') keep();
            }}
          />
        </>
      )}
      {!own && decision.reason !== undefined && <span className={styles.words}>{decision.reason}</span>}
    </div>
  );
}

/** Whose value it is that a decision takes without naming the unit, as one that the workbook kept does. */
function senderOf(question: Question): string | null {
  return (isConflict(question) ? chosenValue(question)?.unit : question.unit) ?? null;
}

function withoutReason({ id, take, unit, file, cell, value }: Decision): Decision {
  return {
    id,
    take,
    ...(unit === undefined ? {} : { unit }),
    ...(file === undefined ? {} : { file }),
    ...(cell === undefined ? {} : { cell }),
    ...(value === undefined ? {} : { value }),
  };
}
