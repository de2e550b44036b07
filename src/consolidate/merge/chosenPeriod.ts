import { Failure } from '../../plan/failure';
import { isRefused, type Return, type Submission } from '../submission/submission';
import { byText } from './byText';

/**
 * The period of a consolidation: the one that was asked for, else that of most of the files that could be
 * read; null where none of them tells one. See rule 1.
 * @throws Failure `consolidate.period-tie` where two periods have the same number of files
 */
export function chosenPeriod(returns: readonly Return[], asked: string | null): string | null {
  if (asked !== null) return asked;
  const counts = new Map<string, number>();
  for (const file of returns) {
    if (isRefused(file) || file.period === null) continue;
    counts.set(file.period, (counts.get(file.period) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const periods = [...counts].filter(([, count]) => count === most).map(([period]) => period);
  if (periods.length > 1) {
    throw new Failure('consolidate.period-tie', { periods: periods.sort(byText).join(', ') });
  }
  return periods[0] ?? null;
}

/** True for a file that says another period; one that says none may be of any. */
export function isOfAnotherPeriod({ period }: Submission, chosen: string | null): boolean {
  return period !== null && chosen !== null && period !== chosen;
}
