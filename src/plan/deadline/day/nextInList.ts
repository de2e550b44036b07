import type { Item, PhraseItem } from '../item';
import { isPhrase } from '../item';
import { isJoint } from '../phrase/further';
import type { Token } from '../writing/token';

/** The date that a single comma or `và` joins to the one at that place. */
export function nextInList(
  items: readonly Item[],
  index: number,
  tokens: readonly Token[],
): PhraseItem | null {
  const joint = items[index + 1];
  const next = items[index + 2];
  if (!isPhrase(items[index]) || joint?.type !== 'rest' || !isPhrase(next)) return null;
  return isJoint(tokens, joint.start) ? next : null;
}
