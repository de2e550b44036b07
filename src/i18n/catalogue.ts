import type { Message } from '../plan/message';
import { checks } from './messages/checks';
import { cli } from './messages/cli';
import { failures } from './messages/failures';
import { pane } from './messages/pane';
import { readings } from './messages/readings';
import { workbook } from './messages/workbook';
import type { Sentence } from './sentence';

export type Language = 'vi' | 'en';

/** Everything that a person reads, by code. */
export const catalogue: Readonly<Record<string, Sentence>> = {
  ...readings,
  ...checks,
  ...failures,
  ...workbook,
  ...pane,
  ...cli,
};

/**
 * The sentence of a message in a language, with its values put in. A code that the catalogue lacks gives
 * the code itself, which a test keeps from happening.
 */
export function say(language: Language, message: Message): string {
  const sentence = catalogue[message.code];
  if (!sentence) return message.code;
  return sentence[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = message.params?.[name];
    return value === undefined ? placeholder : String(value);
  });
}
