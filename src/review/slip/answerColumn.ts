import type { Finding } from '../../checks/finding';

/** What these checks ask for is the day in `Hạn cuối`: the text of the decision stays as it is. */
const ASK_FOR_DAY: ReadonlySet<string> = new Set([
  'deadline.conditional',
  'deadline.several',
  'deadline.unsure',
]);

/** The column that a unit's new value goes to: that of the finding, or the day beside its text. */
export function answerColumn({ code, column }: Pick<Finding, 'code' | 'column'>): string | null {
  return ASK_FOR_DAY.has(code) ? 'lastDay' : column;
}
