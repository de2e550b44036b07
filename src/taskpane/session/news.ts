import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Finding } from '../../checks/finding';
import { cellsTouched, isTouched } from './touched';
import type { Changes } from './changeLog';

/** No more of what was found than this is kept to be shown at once. */
const MOST_SHOWN = 50;

/** What was found soon after somebody changed something, newest first; it goes when it stands no longer. */
export interface News {
  /** In what the user changed, or what nobody was told of. */
  readonly own: readonly Finding[];
  /** In what somebody else changed, at another Excel. */
  readonly others: readonly Finding[];
  /** How many cells somebody else changed last. */
  readonly cellsOfOthers: number;
}

const nothing: News = { own: [], others: [], cellsOfOthers: 0 };

/** What is left of the news after another check: what still stands. */
export function stillNews(news: News | null, { findings }: CheckOutcome): News | null {
  if (!news) return null;
  const ids = new Set(findings.map(({ id }) => id));
  const left = (of: readonly Finding[]) => of.filter(({ id }) => ids.has(id));
  const { own, others } = { own: left(news.own), others: left(news.others) };
  return own.length + others.length === 0 ? null : { ...nothing, own, others };
}

/**
 * The news after a check that nobody asked for: errors and warnings that the check before did not find. One
 * is somebody else's where only their changes touched its row.
 */
export function newsOf(
  news: News | null,
  before: CheckOutcome,
  after: CheckOutcome,
  changes: Changes,
): News | null {
  const known = new Set(before.findings.map(({ id }) => id));
  const fresh = after.findings.filter(
    ({ id, waived, severity }) => !waived && severity !== 'info' && !known.has(id),
  );
  const ofOthers = changes?.filter(({ remote }) => remote) ?? [];
  const mine = changes?.filter(({ remote }) => !remote) ?? [];
  const isOfOthers = (finding: Finding) =>
    finding.cell !== null && isTouched(finding, ofOthers, after) && !isTouched(finding, mine, after);
  const left = stillNews(news, after) ?? nothing;
  const own = [...fresh.filter((finding) => !isOfOthers(finding)), ...left.own].slice(0, MOST_SHOWN);
  const others = [...fresh.filter(isOfOthers), ...left.others].slice(0, MOST_SHOWN);
  const cellsOfOthers = cellsTouched(ofOthers, after);
  return own.length + others.length + cellsOfOthers === 0 ? null : { own, others, cellsOfOthers };
}
