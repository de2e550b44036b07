import { phraseItems, restOf, unreadable } from '../scene';
import type { Family } from '../scene';

/** A date that no calendar has: `31/6/2025`, `Quý V/2025`, `tháng 13`. */
export const readImpossible: Family = ({ items }) => {
  const phrases = phraseItems(items);
  const wrong = phrases.map(({ phrase }) => phrase.when).find((when) => when.type === 'impossible');
  if (wrong?.type !== 'impossible') return null;
  const alone = phrases.length === 1 && !restOf(items).some((token) => token.type === 'number');
  return unreadable(wrong.sure && alone, wrong.impossible);
};
