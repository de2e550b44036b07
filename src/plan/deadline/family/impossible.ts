import { isPhrase } from '../item';
import { unreadable } from '../scene';
import type { Family } from '../scene';

/** A date that no calendar has: `31/6/2025`, `Quý V/2025`, `tháng 13`. */
export const readImpossible: Family = ({ items }) => {
  for (const item of items) {
    if (isPhrase(item) && item.phrase.when.type === 'impossible') {
      return unreadable(item.phrase.when.sure, item.phrase.when.impossible);
    }
  }
  return null;
};
