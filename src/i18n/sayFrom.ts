import type { Message } from '../plan/message';
import { formatValue } from './format';
import type { Language, Sentence } from './sentence';

/** Sentences by the code of their message. */
export type Catalogue = Readonly<Record<string, Sentence>>;

/**
 * The sentence of a message in a language, from the sentences given, with its values put in as the sentence
 * says (see `Sentence`). A code that is not among them gives the code itself.
 */
export function sayFrom(catalogue: Catalogue, language: Language, message: Message): string {
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
