import { longestPhrase, type UnitCell } from '../cell/unitCell';
import { groupNouns, otherNouns } from '../match/vocabulary';

/** How many words, from `at` on, name a kind of body; 0 for none. */
export function nounAt(cell: UnitCell, at: number): number {
  const noun = longestPhrase(cell, at, groupNouns);
  return longestPhrase(cell, at, otherNouns) > noun ? 0 : noun;
}
