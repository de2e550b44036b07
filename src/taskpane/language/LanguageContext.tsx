import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n/sentence';
import type { pane } from '../../i18n/messages/pane';
import type { Message } from '../../plan/message';
import { known, onLearned, sayKnown } from './sentences';

/** A code of the pane's own sentences; the compiler knows them. */
export type PaneCode = keyof typeof pane;

export interface LanguageScope {
  readonly language: Language;
  setLanguage(language: Language): void;
}

export const LanguageContext = createContext<LanguageScope>({
  language: 'vi',
  setLanguage() {
    throw new Error('A part of the pane stands outside its language.');
  },
});

/** The language of the pane, and the way to another. */
export function useLanguage(): LanguageScope {
  return useContext(LanguageContext);
}

/** Says a sentence of the pane by its code, or any message, in the user's language. */
export type Say = (what: PaneCode | Message, params?: Message['params']) => string;

/** The same function as long as the language is the same; what says something is drawn anew with new sentences. */
export function useSay(): Say {
  useSyncExternalStore(onLearned, known);
  return sayers[useLanguage().language];
}

const sayers: Readonly<Record<Language, Say>> = { vi: sayIn('vi'), en: sayIn('en') };

function sayIn(language: Language): Say {
  return (what, params) =>
    sayKnown(
      language,
      typeof what === 'string' ? { code: what, ...(params === undefined ? {} : { params }) } : what,
    );
}
