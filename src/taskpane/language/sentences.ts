import { actions } from '../../i18n/messages/actions';
import { pane as unopened } from '../../i18n/messages/failures/pane';
import { opening } from '../../i18n/messages/pane/opening';
import type { Catalogue } from '../../i18n/sayFrom';
import { sayFrom } from '../../i18n/sayFrom';
import type { Language } from '../../i18n/sentence';
import type { Message } from '../../plan/message';

/** The sentences that the pane can say. It opens with a few; all others are fetched once it is seen. */
let sentences: Catalogue = { ...actions, ...unopened, ...opening };
let all: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches every sentence, once. Rejects where they cannot be fetched; the next call tries again. */
export function learnAll(): Promise<void> {
  all ??= import('../../i18n/catalogue').then(
    ({ catalogue }) => {
      learn(catalogue);
    },
    (thrown: unknown) => {
      all = null;
      throw thrown;
    },
  );
  return all;
}

/** Adds sentences. */
export function learn(more: Catalogue): void {
  sentences = { ...sentences, ...more };
  for (const listener of listeners) listener();
}

/** For a part that says something: `known` is another object once there are more sentences. */
export const known = (): Catalogue => sentences;

/** Calls back whenever sentences have come; gives the way to stop that. */
export function onLearned(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True where the pane has a sentence for the code. */
export function knows(code: string): boolean {
  return Object.hasOwn(sentences, code);
}

/** The sentence of a message; the code itself where the pane does not know it. */
export function sayKnown(language: Language, message: Message): string {
  return sayFrom(sentences, language, message);
}
