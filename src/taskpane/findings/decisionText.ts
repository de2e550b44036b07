import type { Decision } from '../../review/worklist/decision';
import type { FormerDecision } from '../../review/worklist/worklist';
import type { Say } from '../language/LanguageContext';

/** What was decided, with its day where one was written. */
export function decisionText({ kind, day }: Decision, say: Say): string {
  const what = say(`pane.decision.${kind}`);
  return day === '' ? what : say('pane.decision.on', { what, day });
}

/** Why a decision holds no more, in a sentence. */
export function formerText({ decision, why, found }: FormerDecision, say: Say): string {
  const day = decision.day || say('pane.decision.no-day');
  if (why === 'still-there' || decision.kind === 'fixed') return say('pane.former.still-there', { day });
  return say(`pane.former.${decision.kind}`, { found, day });
}
