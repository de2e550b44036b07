import type { Message } from '../plan/message';
import { formatValue } from './format';
import { actions } from './messages/actions';
import { checks } from './messages/checks';
import { cli } from './messages/cli';
import { failures } from './messages/failures';
import { pane } from './messages/pane';
import { readings } from './messages/readings';
import { workbench } from './messages/workbench';
import { workbook } from './messages/workbook';
import type { Language, Sentence } from './sentence';

export type { Language } from './sentence';

/** Everything that a person reads, by code. */
export const catalogue: Readonly<Record<string, Sentence>> = {
  ...actions,
  ...readings,
  ...checks,
  ...failures,
  ...workbook,
  ...workbench,
  ...pane,
  ...cli,
};

/**
 * The sentence of a message in a language, with its values put in as the sentence says (see `Sentence`). A
 * code that the catalogue lacks gives the code itself, which a test keeps from happening.
 */
export function say(language: Language, message: Message): string {
  const sentence = Object.hasOwn(catalogue, message.code) ? catalogue[message.code] : undefined;
  if (!sentence) return message.code;
  const params = message.params ?? {};
  return sentence[language].replace(
    /\{(\w+)(?:\|([^{}]*))?\}/g,
    (placeholder, name: string, form?: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? placeholder : formatValue(language, value, form);
    },
  );
}
