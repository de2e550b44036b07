import { check } from './check';
import type { Command } from './command';
import { checkedNotice, loadedNotice } from './firstNotices';
import type { LaterKind } from './performLater';
import type { Performers, Tools } from './tools';

/** What the pane does by itself when it opens, and what its first button does. */
const first: Performers<Exclude<Command['kind'], LaterKind>> = {
  async start(tools) {
    const survey = await tools.environment.port.survey();
    tools.tell({ kind: 'surveyed', survey });
    if (!survey.ours || survey.unfinished) return;
    tools.retryWith({ kind: 'check' });
    await check(tools);
  },

  async load(tools, { source = null }) {
    const { tables } = await tools.environment.actions.loadPlan.perform(tools.context, source);
    tools.tell({ kind: 'loaded' });
    tools.retryWith({ kind: 'check' });
    await check(tools);
    tools.tell({ kind: 'noticed', notice: loadedNotice(tables) });
  },

  async check(tools) {
    const outcome = await check(tools);
    tools.tell({ kind: 'noticed', notice: checkedNotice(outcome) });
  },
};

/** Does what a command says, telling the pane as it goes. Throws what the actions throw. */
export async function perform(tools: Tools, command: Command): Promise<void> {
  switch (command.kind) {
    case 'start':
      return first.start(tools, command);
    case 'load':
      return first.load(tools, command);
    case 'check':
      return first.check(tools, command);
    default: {
      const { performLater } = await import('./performLater');
      return performLater(tools, command);
    }
  }
}
