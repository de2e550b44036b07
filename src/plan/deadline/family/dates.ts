import { isPhrase } from '../item';
import type { Item, PhraseItem } from '../item';
import { phraseItems, unreadable } from '../scene';
import type { Family } from '../scene';
import { inherit } from '../day/inherit';
import { neighbours, readNeighbours } from './neighbours';
import { readSeveral } from './several';
import { readSingle } from './single';

/** Dates of the calendar: one, or several in one cell. */
export const readDates: Family = (scene) => {
  const items = inherit(scene.items, scene.tokens);
  const inherited = { ...scene, items };
  const dates = phraseItems(items).filter(isDeadline);
  const [main, second] = dates;
  if (!main) return items.some(isLength) ? null : readRemains(phraseItems(items));
  if (!second) return readSingle(inherited, main);
  if (neighbours(inherited, dates)) return readNeighbours(inherited, dates);
  return readSeveral(inherited, dates);
};

function isDeadline({ phrase }: PhraseItem): boolean {
  return phrase.when.type === 'span' && phrase.role !== 'start' && phrase.role !== 'vision';
}

/** `30 ngày kể từ ngày 01/6/2025` is read as a length. */
function isLength({ type }: Item): boolean {
  return type === 'length';
}

/** Without a deadline, a start or a vision or a bare day is no date to be met. */
function readRemains(phrases: readonly PhraseItem[]): ReturnType<Family> {
  const [first] = phrases;
  if (!isPhrase(first)) return null;
  if (phrases.some(({ phrase }) => phrase.role === 'start'))
    return unreadable(false, { code: 'deadline.startOnly' });
  if (first.phrase.role === 'vision') return unreadable(false, { code: 'deadline.vision' });
  if (first.phrase.when.type === 'weekday') return unreadable(false, { code: 'deadline.weekdayAlone' });
  return unreadable(false, { code: 'deadline.monthUnknown' });
}
