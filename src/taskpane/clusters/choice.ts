import type { Spelling, SpellingCluster } from '../../review/clusters/cluster';

/** What a person has chosen for a cluster; kept while the list draws other parts of itself. */
export interface ClusterChoice {
  /** The code of the unit that the spellings stand for; null where nobody has said. */
  readonly meant: string | null;
  readonly ticked: ReadonlySet<string>;
  /** What was typed to find the unit. */
  readonly words: string;
}

/** What tells a cluster from others: its spellings. */
export function clusterKey({ spellings }: SpellingCluster): string {
  return spellings.map(({ written }) => written).join('\n');
}

/** What is offered first: every spelling that nobody has decided about, for the unit that it reads as. */
export function offeredChoice({ unit, spellings }: SpellingCluster): ClusterChoice {
  const ticked = new Set(spellings.filter(isOpen).map(({ written }) => written));
  return { meant: unit, ticked, words: '' };
}

const isOpen = ({ kind }: Spelling): boolean => kind !== 'official' && kind !== 'accepted';
