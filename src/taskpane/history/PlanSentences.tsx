import { makeStyles, tokens } from '@fluentui/react-components';
import { otherwiseMessage } from '../../review/history/entrySummary';
import type { UndoPlan } from '../../review/undo/undoPlan';
import { useSay } from '../language/LanguageContext';
import { canUndo } from './useHistory';

const useStyles = makeStyles({
  sentence: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What taking an entry back does and does not do, each in a sentence. */
export function PlanSentences({ plan }: { readonly plan: UndoPlan }) {
  const styles = useStyles();
  const say = useSay();
  const { ready, conflicts, gone, facts } = plan;
  const sentences = [
    ready.length > 0 && say('pane.history.ready', { count: ready.length }),
    (facts.settings !== null || facts.highlights !== null) && say('pane.history.settings'),
    conflicts.length > 0 && say('pane.history.conflicts', { count: conflicts.length }),
    gone.length > 0 && say('pane.history.gone', { count: gone.length }),
    facts.left.length > 0 && say('pane.history.left'),
    ...facts.otherwise.map((fact) => {
      const message = otherwiseMessage(fact);
      return message && say(message);
    }),
    !canUndo(plan) && gone.length === 0 && say('pane.history.nothing-left'),
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.sentence}>
      {sentence}
    </p>
  ));
}
