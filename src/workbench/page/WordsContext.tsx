import { createContext, useContext } from 'react';
import { say, type Language } from '../../i18n/catalogue';

/** The language of the page around the grid. */
export const WordsContext = createContext<Language>('vi');

/** Gives the sentence of a code in the page's language. */
export function useWords(): (code: string, params?: Record<string, string | number>) => string {
  const language = useContext(WordsContext);
  return (code, params) => say(language, params === undefined ? { code } : { code, params });
}
