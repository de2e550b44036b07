import { oneSpaced } from '../cell/letterForm';
import { nameWords, unitCell, type CellWord, type UnitCell } from '../cell/unitCell';

/** A written name against the official one, word by word. */
export interface Comparison {
  readonly pairs: readonly WordPair[];
  /** Words that stand twice. */
  readonly doubled: readonly string[];
}

export interface WordPair {
  readonly from: string;
  readonly to: string;
  readonly sameForm: boolean;
  /** The signs behind the word, blanks made one; empty behind the last. */
  readonly signs: readonly [from: string, to: string];
}

/** Pairs the words of both texts; null where they do not have the same number of words, doubled ones apart. */
export function compareWords(written: string, official: string): Comparison | null {
  const [from, to] = [unitCell(written), nameWords(official)];
  const { kept, doubled } = withoutDoubled(from, to);
  if (kept.length !== to.words.length) return null;
  const pairs = to.words.map((word, place) => {
    const mine = kept[place] as CellWord;
    return {
      from: textOf(from, mine),
      to: textOf(to, word),
      sameForm: mine.form === word.form,
      signs: [signBefore(from, kept[place + 1]), signBefore(to, to.words[place + 1])] as const,
    };
  });
  return { pairs, doubled };
}

function withoutDoubled(from: UnitCell, to: UnitCell): { kept: CellWord[]; doubled: string[] } {
  const kept: CellWord[] = [];
  const doubled: string[] = [];
  for (const word of from.words) {
    const expected = to.words[kept.length];
    const repeats = [1, 2].some((back) => kept.at(-back)?.form === word.form);
    if (repeats && word.form !== expected?.form && word.bare !== expected?.bare)
      doubled.push(textOf(from, word));
    else kept.push(word);
  }
  return { kept, doubled };
}

/** The signs before a word, behind whatever word stands there; runs of white space as one blank. */
function signBefore({ text, words }: UnitCell, word: CellWord | undefined): string {
  const before = word && words[words.indexOf(word) - 1];
  return word && before ? text.slice(before.end, word.start).normalize('NFC').replace(/\s+/gu, ' ') : '';
}

function textOf({ text }: UnitCell, { start, end }: CellWord): string {
  return text.slice(start, end).normalize('NFC');
}

/** Both texts without the words that they begin and end with alike. */
export function differingStretch(written: string, official: string): { from: string; to: string } {
  const [from, to] = [oneSpaced(written).split(' '), oneSpaced(official).split(' ')];
  let head = 0;
  while (head < Math.min(from.length, to.length) && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const cut = (words: string[]): string => words.slice(head, words.length - tail).join(' ');
  const short = { from: cut(from), to: cut(to) };
  return short.from === '' || short.to === ''
    ? { from: from.slice(Math.max(0, head - 1)).join(' '), to: to.slice(Math.max(0, head - 1)).join(' ') }
    : short;
}
