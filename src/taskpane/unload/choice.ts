import type { UnloadMode } from '../../actions/unloadPlan';
import type { Message } from '../../plan/message';
import type { UnloadFacts } from '../../workbook/unload/unloadFacts';
import { canGo, holdsNothing } from '../../workbook/unload/unloadFacts';

/** What the facts leave to choose. */
export interface UnloadChoice {
  /** True where neither way is open until the user has changed formulas. */
  readonly blocked: boolean;
  /** True where the sheets can be deleted without breaking anything elsewhere. */
  readonly removable: boolean;
  /** The way that is chosen until the user says otherwise: the one that loses nothing. */
  readonly offered: UnloadMode;
  /** What a tick has to name before the sheets are deleted; empty where nothing would be lost. */
  readonly agreement: readonly Message[];
  /** True where the agreement is about the user's own work. */
  readonly mine: boolean;
}

/** What may be done with the plan's sheets, what is offered first, and what must be agreed to. */
export function choiceOf(facts: UnloadFacts): UnloadChoice {
  const removable = canGo(facts);
  const mine = !holdsNothing(facts);
  const cells = Object.values(facts.own).reduce((sum, { count }) => sum + count, 0);
  const objects = facts.objects.count;
  const agreement: Message[] = [];
  if (cells > 0) agreement.push({ code: 'pane.unload.what.cells', params: { count: cells } });
  if (objects > 0) agreement.push({ code: 'pane.unload.what.objects', params: { count: objects } });
  if (!mine && facts.elsewhere.count > 0) agreement.push({ code: 'pane.unload.agree.sheets' });
  return {
    blocked: facts.lookingByText.count > 0,
    removable,
    offered: removable && agreement.length === 0 ? 'remove' : 'keep',
    agreement,
    mine,
  };
}
