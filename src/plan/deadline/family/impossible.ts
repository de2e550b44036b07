import { phraseItems, restOf, unreadable } from '../scene';
import type { Family } from '../scene';
import type { Token } from '../writing/token';

/** A date that no calendar has: `31/6/2025`, `Quý V/2025`, `tháng 13`. */
export const readImpossible: Family = ({ items }) => {
  const phrases = phraseItems(items);
  const wrong = phrases.map(({ phrase }) => phrase.when).find((when) => when.type === 'impossible');
  if (wrong?.type !== 'impossible') return null;
  const alone = phrases.length === 1 && !restOf(items).some(isAnotherNumber);
  return unreadable(wrong.sure && alone, wrong.impossible);
};

/** A number, or a word that makes the date a number of something else: `tuần 25/2025`, `số 13/2025`. */
function isAnotherNumber(token: Token): boolean {
  return (
    token.type === 'number' ||
    (token.type === 'word' && /^(tuần|số|mục|điều|khoản|điểm|phòng)$/u.test(token.key))
  );
}
