import type { Message } from '../../message';
import type { Item, PhraseItem } from '../item';
import { restOf, wordsOf } from '../scene';
import type { Token } from '../writing/token';
import { CHANGING, beginsWork, endsAbout, workAt } from './words';

/** Marks that punctuate and no more. */
const PLAIN_MARK = /^[.,;:()\n"'“”‘’«»`•·]$/u;
const BULLET = /^[-+*•·]$/u;
/** After a date these speak of a further time: `và các năm tiếp theo`. */
const GOES_ON: ReadonlySet<string> = new Set('tiếp theo năm tháng quý tuần ngày'.split(' '));
/** A number after these counts a part of the work. */
const COUNTS: ReadonlySet<string> = new Set(['lần', 'đợt', 'bước', 'đoạn', 'kỳ', 'lớp', 'khóa', 'phase']);
/** Right before a number these make it the number of something: `Đợt 1/2025` is no month. */
const COUNTERS: ReadonlySet<string> = new Set([...COUNTS, 'số']);

/**
 * What the words, numbers and marks around a date leave to ask.
 * @param named true where a word may only name the part of the work, as in `Trình: quý II; ban hành: quý IV`
 */
export function judge(items: readonly Item[], main: PhraseItem, named: boolean): Message[] {
  const index = items.indexOf(main);
  const before = items.slice(0, index);
  const behind = items.slice(index + 1);
  const lead = restOf(before);
  return [
    ...marksAsk(lead, restOf(behind)),
    ...leadAsks(lead, main, named),
    ...tailAsks(restOf(behind), named),
    ...tentativeAsks([...lead, ...restOf(behind)]),
    ...othersAsk(before, behind, main),
  ];
}

/** `dự kiến`, whose syllables are also those of plain words. */
function tentativeAsks(rest: readonly Token[]): Message[] {
  const found = rest.some((token, index) => token.text === 'dự' && rest[index + 1]?.text === 'kiến');
  return found ? [{ code: 'deadline.tentative', params: { word: 'dự kiến' } }] : [];
}

/** Numbers and marks that nothing explains. */
function marksAsk(lead: readonly Token[], tail: readonly Token[]): Message[] {
  const bullets = lead.findIndex((token) => token.type !== 'mark' || !BULLET.test(token.text));
  const odd = [...(bullets < 0 ? [] : lead.slice(bullets)), ...tail].find((token, index, all) => {
    if (token.type === 'number') return !isCount(all, index);
    if (token.type !== 'mark' || PLAIN_MARK.test(token.text)) return false;
    return !(token.text === '-' && isBetweenWords(all, index));
  });
  return odd ? [{ code: 'deadline.unexplained', params: { rest: odd.text } }] : [];
}

function isCount(all: readonly Token[], index: number): boolean {
  const word = all[index - 1];
  return word?.type === 'word' && COUNTS.has(word.key) && (all[index]?.text.length ?? 9) < 3;
}

function isBetweenWords(all: readonly Token[], index: number): boolean {
  const before = all[index - 1];
  const next = all[index + 1];
  const afterLine = before === undefined || before.text === '\n' || before.text === ';';
  return next?.type === 'word' && (afterLine || before.type === 'word');
}

/** Before `trước …`, `trong …` any plain words may stand; before a bare date only words of the work. */
function leadAsks(lead: readonly Token[], main: PhraseItem, named: boolean): Message[] {
  const words = lead.filter((token) => token.type === 'word');
  const keys = words.map((word) => word.key);
  const colon = lead.at(-1)?.text === ':';
  const free = main.phrase.strong || (colon && (named || beginsWork(keys)));
  if (free && isAsOf(keys, main)) return asking(words.slice(-2));
  if (free)
    return asking(words.filter(({ key }, at) => CHANGING.has(key) || (colon && isOtherTime(keys, at))));
  const counter = lead.at(-1);
  if (counter?.type === 'word' && COUNTERS.has(counter.key) && !main.phrase.introduced)
    return asking([counter]);
  const others = otherThanWork(words, keys);
  if (others.length > 0 || colon || main.phrase.introduced || !endsAbout(keys)) return asking(others);
  return isDay(main) ? [] : asking(words.slice(-2));
}

/** `số liệu đến hết tháng 12/2024` names the day that the figures are of. */
function isAsOf(keys: readonly string[], { phrase }: PhraseItem): boolean {
  return phrase.role !== 'before' && /^(số|dữ) liệu$/.test(keys.slice(-2).join(' '));
}

/** In a label: `Hạn cũ:`, `Ngày giao:` name a time that is not, or no more, the deadline. */
function isOtherTime(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  return /^(cũ|mới|gốc)$/.test(key) || (key === 'ngày' && workAt(keys, at) === 0);
}

function asking(words: readonly Token[]): Message[] {
  return words.length === 0 ? [] : [{ code: 'deadline.wordsBeside', params: { words: shortened(words) } }];
}

function isDay({ phrase }: PhraseItem): boolean {
  return phrase.when.type === 'span' && phrase.when.span.grain === 'day';
}

/** The words that are none of the work. */
function otherThanWork(words: readonly Token[], keys: readonly string[]): Token[] {
  const others: Token[] = [];
  let at = 0;
  while (at < words.length) {
    const length = workAt(keys, at);
    const word = words[at];
    if (length === 0 && word && !isNumeral(keys[at] ?? '')) others.push(word);
    at += Math.max(length, 1);
  }
  return others;
}

/** After a date stands what is done by it, or, in a part of several, whom it is for. */
function tailAsks(tail: readonly Token[], named: boolean): Message[] {
  const words = tail.filter((token) => token.type === 'word');
  const keys = words.map((word) => word.key);
  const begins = workAt(keys, 0) > 0 || (named && (keys[0] === 'đối' || tail[0]?.text === '('));
  return asking(begins ? words.filter(({ key }) => CHANGING.has(key) || GOES_ON.has(key)) : words);
}

function isNumeral(word: string): boolean {
  return /^[ivx]{1,4}$/.test(word) || /^[a-d]$/.test(word);
}

function shortened(words: readonly Token[]): string {
  const text = wordsOf(words.slice(0, 8));
  return words.length > 8 ? `${text} …` : text;
}

/** Documents, lengths and visions beside the date; a start before it is plain. */
function othersAsk(before: readonly Item[], behind: readonly Item[], main: PhraseItem): Message[] {
  const asks: Message[] = [];
  for (const item of [...before, ...behind]) {
    if (item.type === 'document') asks.push({ code: 'deadline.documentBeside' });
    if (item.type === 'length' && !main.phrase.strong) asks.push({ code: 'deadline.lengthBeside' });
    if (item.type === 'phrase' && item.phrase.role === 'vision') asks.push({ code: 'deadline.vision' });
    if (item.type === 'phrase' && item.phrase.when.type !== 'span') asks.push({ code: 'deadline.otherDate' });
  }
  const late = behind.some((item) => item.type === 'phrase' && item.phrase.role === 'start');
  return late ? [...asks, { code: 'deadline.startBeside' }] : asks;
}
