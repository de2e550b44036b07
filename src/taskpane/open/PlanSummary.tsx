import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReading } from '../../plan/plan';
import { useSay } from '../language/LanguageContext';

/** So many questions are read before a plan is loaded; the others wait among the findings. */
const MOST_SHOWN = 5;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What was read of a plan: its title, how many rows, and what a person should look at. */
export function PlanSummary({ file, reading }: { readonly file: string; readonly reading: PlanReading }) {
  const styles = useStyles();
  const say = useSay();
  const { plan, questions } = reading;
  const left = questions.length - MOST_SHOWN;
  return (
    <div role="status">
      <h2 className={styles.heading}>{say('pane.open.title', { file })}</h2>
      {plan.metadata.title !== null && <p className={styles.line}>{plan.metadata.title}</p>}
      <p className={styles.line}>
        {say('pane.open.indicators', { count: plan.indicators.length })} ·{' '}
        {say('pane.open.tasks', { count: plan.tasks.length })}
      </p>
      {questions.length > 0 && (
        <>
          <p className={styles.line}>{say('pane.open.questions', { count: questions.length })}</p>
          <ul className={styles.list}>
            {questions.slice(0, MOST_SHOWN).map((question, place) => (
              <li key={`${question.code} ${question.place} ${place}`}>{say(question.message)}</li>
            ))}
            {left > 0 && <li>{say('pane.open.more-questions', { count: left })}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
