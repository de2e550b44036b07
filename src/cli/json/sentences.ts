import { say, type Language } from '../../i18n/catalogue';
import type { Message } from '../../plan/message';

/** Several messages as one text. */
export function sentences(language: Language, messages: readonly Message[]): string {
  return messages.map((message) => say(language, message)).join(' ');
}
