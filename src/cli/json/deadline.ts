import type { Language } from '../../i18n/catalogue';
import type { Deadline } from '../../plan/deadline/deadline';
import { sentences } from './sentences';

/** A deadline's reading in the form and order of the contract. */
export function deadlineJson(language: Language, deadline: Deadline): Record<string, unknown> {
  const { text, kind, lastDay, rule, nextDay, parts, sure, why } = deadline;
  return {
    text,
    kind,
    lastDay,
    rule: rule && { every: rule.every, days: rule.days },
    nextDay,
    parts: parts && parts.map((part) => deadlineJson(language, part)),
    sure,
    why: sentences(language, why),
  };
}
