import type { Severity } from '../../checks/finding';
import type { FindingState } from '../../review/worklist/worklist';
import type { ListedItem } from './listedItem';

export interface FindingFilter {
  readonly state: FindingState | 'all';
  readonly severity: Severity | null;
  /** The code of a check; null is all, here and below. */
  readonly check: string | null;
  /** An official name. */
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly words: string;
}

/** What is to be dealt with, all of it. */
export const emptyFilter: FindingFilter = {
  state: 'open',
  severity: null,
  check: null,
  unit: null,
  sheet: null,
  words: '',
};

/** How many of the filters beside the state and the words leave something out. */
export function filtersSet({ severity, check, unit, sheet }: FindingFilter): number {
  return [severity, check, unit, sheet].filter((each) => each !== null).length;
}

/** True for a filter that lets everything of its state through. */
export function isEmptyFilter(filter: FindingFilter): boolean {
  return filtersSet(filter) === 0 && filter.words.trim() === '';
}

/** Text without accents and case, for searching: `Quá hạn` and `qua han` are the same. */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** The items in the filter's state. */
export function inState(
  items: readonly ListedItem[],
  { state }: Pick<FindingFilter, 'state'>,
): readonly ListedItem[] {
  return state === 'all' ? items : items.filter(({ item }) => item.state === state);
}

/** The items that the filter lets through, its state aside; each word must be found in what is shown. */
export function applyFilter(
  items: readonly ListedItem[],
  { severity, check, unit, sheet, words }: FindingFilter,
): readonly ListedItem[] {
  const needles = foldForSearch(words).split(/\s+/).filter(Boolean);
  return items.filter(
    (item) =>
      (severity === null || item.severity === severity) &&
      (check === null || item.code === check) &&
      (unit === null || item.units.includes(unit)) &&
      (sheet === null || item.sheet === sheet) &&
      needles.every((needle) => item.haystack().includes(needle)),
  );
}

/** What can be chosen in the filters: what the items have, each once, units in the order of the language. */
export interface FilterChoices {
  readonly checks: readonly string[];
  readonly units: readonly string[];
  readonly sheets: readonly string[];
}

/** What the filters offer: what occurs among the items, and nothing else. */
export function choicesOf(items: readonly ListedItem[]): FilterChoices {
  const checks = new Set<string>();
  const units = new Set<string>();
  const sheets = new Set<string>();
  for (const item of items) {
    checks.add(item.code);
    if (item.sheet !== null) sheets.add(item.sheet);
    for (const unit of item.units) units.add(unit);
  }
  const byLanguage = new Intl.Collator('vi').compare;
  return { checks: [...checks], units: [...units].sort(byLanguage), sheets: [...sheets] };
}
