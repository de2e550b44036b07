import type { RibbonCommand } from '../../../src/commands/ribbon';
import type { Command } from '../../../src/taskpane/session/command';
import { ribbonCommand } from '../../../src/taskpane/session/ribbonCommand';
import type { PaneState } from '../../../src/taskpane/session/state';
import { initialState } from '../../../src/taskpane/session/state';

const runs = (button: RibbonCommand, state: Partial<PaneState>, command: Command) =>
  it(`${button} runs ${JSON.stringify(command)} with ${JSON.stringify(state)}`, () => {
    expect(ribbonCommand(button, { ...initialState, ...state })).toEqual(command);
  });

describe('a button of the ribbon', () => {
  runs('load', { phase: { kind: 'blank' } }, { kind: 'load' });
  runs('load', { phase: { kind: 'loaded' } }, { kind: 'load' });
  runs('check', { phase: { kind: 'loaded' } }, { kind: 'check' });
  runs('check', { phase: { kind: 'blank' } }, { kind: 'start' });
  runs('highlight', { phase: { kind: 'loaded' }, highlights: true }, { kind: 'highlight', on: false });
  runs('highlight', { phase: { kind: 'loaded' }, highlights: false }, { kind: 'highlight', on: true });
  runs('highlight', { phase: { kind: 'loaded' }, highlights: null }, { kind: 'highlight', on: true });
  runs('highlight', { phase: { kind: 'foreign', sheets: 2 } }, { kind: 'start' });
});
