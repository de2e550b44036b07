import type { Language } from '../../i18n/catalogue';
import type { Period } from '../../plan/period/period';
import { sentences } from './sentences';

/** A period's reading in the form and order of the contract. */
export function periodJson(language: Language, period: Period): Record<string, unknown> {
  const { text, kind, from, to, sure, why } = period;
  return { text, kind, from, to, sure, why: sentences(language, why) };
}
