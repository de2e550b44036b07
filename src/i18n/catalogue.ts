import type { Message } from '../plan/message';
import { actions } from './messages/actions';
import { checks } from './messages/checks';
import { cli } from './messages/cli';
import { consolidate } from './messages/consolidate';
import { consolidateCommand } from './messages/consolidateCommand';
import { failures } from './messages/failures';
import { journal } from './messages/journal';
import { history } from './messages/history';
import { ledger } from './messages/ledger';
import { pane } from './messages/pane';
import { readings } from './messages/readings';
import { repair } from './messages/repair';
import { rows } from './messages/rows';
import { slip } from './messages/slip';
import { split } from './messages/split';
import { workbench } from './messages/workbench';
import { workbook } from './messages/workbook';
import type { Catalogue } from './sayFrom';
import { sayFrom } from './sayFrom';
import type { Language } from './sentence';

export type { Language } from './sentence';

/** Everything that a person reads, by code. */
export const catalogue: Catalogue = {
  ...actions,
  ...readings,
  ...checks,
  ...consolidate,
  ...failures,
  ...workbook,
  ...journal,
  ...repair,
  ...rows,
  ...slip,
  ...split,
  ...workbench,
  ...history,
  ...pane,
  ...cli,
  ...consolidateCommand,
  ...ledger,
};

/**
 * The sentence of a message in a language. A code that the catalogue lacks gives the code itself, which a
 * test keeps from happening.
 */
export function say(language: Language, message: Message): string {
  return sayFrom(catalogue, language, message);
}
