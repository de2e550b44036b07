import type { Message } from '../../plan/message';
import { knows } from '../language/sentences';

/** What a check is called, and why it matters. */
export interface CheckWords {
  readonly title: Message;
  readonly why: Message;
}

/** The words of a check by its code; of checks in general where it has none of its own. */
export function checkWords(code: string): CheckWords {
  return { title: wordsFor('title', code), why: wordsFor('why', code) };
}

function wordsFor(kind: 'title' | 'why', code: string): Message {
  const own = `check.${code}.${kind}`;
  return { code: knows(own) ? own : `pane.check.any.${kind}` };
}
