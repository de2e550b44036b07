import type { PlanQuestion } from '../../plan';
import { question } from '../question';
import type { AppendixReading } from '../sourceTable';

/** Appendices that the decision says are attached, and that are not there. */
export function missingAppendices(
  prose: readonly string[],
  { indicators, tasks }: Pick<AppendixReading, 'indicators' | 'tasks'>,
): PlanQuestion[] {
  const present = [indicators.length > 0, tasks.length > 0];
  return ['01', '02'].flatMap((number, index) => {
    const named = new RegExp(String.raw`phụ\s+lục\s+(?:số\s+)?0?${Number(number)}\s+kèm\s+theo`, 'iu');
    const found = present[index] === true ? undefined : prose.find((text) => named.test(text));
    return found === undefined ? [] : [question('appendix-missing', `Phụ lục ${number}`, found)];
  });
}
