import type { Message } from '../../message';
import { conditionIn } from '../residue/condition';
import { isPhrase } from '../item';
import type { Item, PhraseItem } from '../item';
import { phraseItems, restOf, wordsOf } from '../scene';
import type { Family, Reading } from '../scene';
import { keyAt, markAt } from '../writing/match';

const END: ReadonlySet<string> = new Set(['đến', 'tới', 'cho', 'hết']);

/** A day that hangs on something that happens: `Theo tiến độ dự án`, `Sau khi Luật được ban hành`. */
export const readConditional: Family = ({ tokens, items }) => {
  const at = conditionIn(tokens, items);
  if (at === null) return null;
  const dates = phraseItems(items).filter(
    ({ phrase }) => phrase.when.type === 'span' && phrase.role !== 'vision',
  );
  if (dates.some((date) => leads(date, items, at, tokens))) return null;
  if (isStartOf(dates, items, at, tokens)) return null;
  const words = wordsOf(restOf(items.slice(at)).slice(0, 6));
  const doubts: Message[] = [];
  if (dates.length > 0) doubts.push({ code: 'deadline.conditionAndDate' });
  if (items.some((item) => item.type === 'cycle')) doubts.push({ code: 'deadline.conditionAndCycle' });
  if (isCalendarYear(items)) doubts.push({ code: 'deadline.yearlyLength' });
  if (isLengthAlone(items, at, tokens)) doubts.push({ code: 'deadline.lengthAlone' });
  if (restOf(items).some((token) => token.text === 'tết')) doubts.push({ code: 'deadline.lunar' });
  if (tokens.some((token) => token.text === '?'))
    doubts.push({ code: 'deadline.unexplained', params: { rest: '?' } });
  return conditional(doubts.length === 0, { code: 'deadline.conditional', params: { words } }, ...doubts);
};

/** A deadline that hangs on something else, with the reasons. */
export function conditional(sure: boolean, ...why: readonly Message[]): Reading {
  return { kind: 'conditional', lastDay: null, rule: null, parts: null, sure, why };
}

/** A date that stands first and is introduced, or is said of what stands before: the condition is beside it. */
function leads(
  date: Item,
  items: readonly Item[],
  condition: number,
  tokens: Parameters<typeof markAt>[0],
): boolean {
  if (!isPhrase(date)) return false;
  const index = items.indexOf(date);
  if (index > condition) return date.phrase.said;
  return date.phrase.strong || markAt(tokens, date.end) === ':';
}

/** `Sau 6 tháng`: after what is not said. */
function isLengthAlone(items: readonly Item[], at: number, tokens: Parameters<typeof markAt>[0]): boolean {
  if (!/^(trước|sau)$/.test(keyAt(tokens, items[at]?.start ?? 0)) || items[at + 1]?.type !== 'length')
    return false;
  return items.slice(at + 2).every((item) => item.type === 'rest' && item.token.type === 'mark');
}

/** `từ ngày ký đến hết năm 2025`: the event is where it starts, and the date is where it ends. */
function isStartOf(
  dates: readonly PhraseItem[],
  items: readonly Item[],
  condition: number,
  tokens: Parameters<typeof markAt>[0],
): boolean {
  const start = items[condition];
  const [end, further] = dates;
  if (!start || !end || further || keyAt(tokens, start.start) !== 'từ') return false;
  const ends = end.phrase.role === 'until' || end.phrase.role === 'by';
  return items.indexOf(end) > condition && ends && END.has(keyAt(tokens, end.start));
}

/** `90 ngày kể từ khi kết thúc năm dương lịch` gives a day in each year, counted one way or another. */
function isCalendarYear(items: readonly Item[]): boolean {
  const rest = restOf(items);
  return rest.some((token, index) => token.text === 'dương' && rest[index + 1]?.text === 'lịch');
}
