import type { PlanQuestion } from '../plan';

/** What the reader may ask; each has its sentence under `question.<code>`. */
export type QuestionCode =
  | 'number-missing'
  | 'date-missing'
  | 'number-differs'
  | 'date-differs'
  | 'issuer-missing'
  | 'appendix-missing'
  | 'headings-missing'
  | 'column-missing'
  | 'column-unknown'
  | 'line-unread'
  | 'heading-filled'
  | 'title-missing'
  | 'title-doubled'
  | 'section-empty'
  | 'label-style'
  | 'label-unread'
  | 'number-order'
  | 'number-repeated'
  | 'key-doubled'
  | 'key-differs'
  | 'row-looks-whole'
  | 'words-doubled';

/**
 * Something to ask a person.
 * @param place a row's key, or a place in the decision in its own words
 * @param found the words in question, as written
 */
export function question(
  code: QuestionCode,
  place: string,
  found: string,
  params: Readonly<Record<string, string | number>> = {},
): PlanQuestion {
  return { code, place, message: { code: `question.${code}`, params: { place, found, ...params } }, found };
}
