import { readFileSync } from 'node:fs';
import path from 'node:path';
import { associateRibbon, type RibbonCommand } from '../../src/commands/ribbon';

type Handler = (event: { completed(): void }) => void;

function pressed(name: string): Promise<string[]> {
  const said: string[] = [];
  const handlers = new Map<string, Handler>();
  associateRibbon(
    {
      actions: { associate: (button, handler) => void handlers.set(button, handler) },
      addin: {
        showAsTaskpane: async () => {
          said.push('shown');
        },
      },
    },
    async (command: RibbonCommand) => {
      said.push(command);
    },
  );
  return new Promise((resolve) => {
    handlers.get(name)?.({
      completed: () => {
        resolve([...said, 'completed']);
      },
    });
  });
}

describe('a button of the ribbon', () => {
  test('opens the pane, runs its command there and then says that it is done', async () => {
    expect(await pressed('loadPlan')).toEqual(['shown', 'load', 'completed']);
    expect(await pressed('checkWorkbook')).toEqual(['shown', 'check', 'completed']);
    expect(await pressed('toggleHighlights')).toEqual(['shown', 'highlight', 'completed']);
  });

  test('that the manifest names is known', () => {
    const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    const known: string[] = [];
    associateRibbon(
      {
        actions: { associate: (name) => void known.push(name) },
        addin: { showAsTaskpane: async () => undefined },
      },
      async () => undefined,
    );
    expect(known.sort()).toEqual(named.sort());
  });
});
