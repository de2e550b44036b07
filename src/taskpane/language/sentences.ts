import { actions } from '../../i18n/messages/actions';
import { failures } from '../../i18n/messages/failures';
import { pane } from '../../i18n/messages/pane';
import type { Catalogue } from '../../i18n/sayFrom';
import { sayFrom } from '../../i18n/sayFrom';
import type { Language } from '../../i18n/sentence';
import type { Message } from '../../plan/message';

/**
 * The sentences that the pane can say. It opens with its own and those of failures; those of checks and
 * readings are as large as the rest together and come with the first check.
 */
let sentences: Catalogue = { ...actions, ...failures, ...pane };

/** Adds sentences. */
export function learn(more: Catalogue): void {
  sentences = { ...sentences, ...more };
}

/** True where the pane has a sentence for the code. */
export function knows(code: string): boolean {
  return Object.hasOwn(sentences, code);
}

/** The sentence of a message; the code itself where the pane does not know it. */
export function sayKnown(language: Language, message: Message): string {
  return sayFrom(sentences, language, message);
}
