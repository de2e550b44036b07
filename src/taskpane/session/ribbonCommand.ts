import type { RibbonCommand } from '../../commands/ribbon';
import type { Command } from './command';
import type { PaneState } from './state';

/**
 * The pane's command behind a button of the ribbon. Where no plan is known to be there, checking and
 * highlighting first look at the workbook, which then says what can be done with it.
 */
export function ribbonCommand(button: RibbonCommand, { phase, highlights }: PaneState): Command {
  if (button === 'load') return { kind: 'load' };
  if (phase.kind !== 'loaded') return { kind: 'start' };
  return button === 'highlight' ? { kind: 'highlight', on: highlights !== true } : { kind: 'check' };
}
