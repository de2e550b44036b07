import { toNfc } from '../../nfc';
import { gap, readGap } from './gap';
import { bareForm, letterForm } from './letterForm';

/** A word of a cell; `và` is no word but part of a gap. */
export interface CellWord {
  /** Offsets in the cell as it is. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly bare: string;
  /** Begins with a capital; false everywhere in a cell that has only capitals. */
  readonly capital: boolean;
  /** Two letters or more, or a letter and digits, all capitals; false everywhere in a cell that has only capitals. */
  readonly acronym: boolean;
}

/** A cell as words and the gaps around them: `gaps[k]` stands before word k, the last one after all. */
export interface UnitCell {
  readonly text: string;
  readonly words: readonly CellWord[];
  readonly gaps: readonly number[];
  /** True where no letter of the cell has an accent. */
  readonly plain: boolean;
  /** True where capitals and small letters both stand, so that capitals tell something. */
  readonly cased: boolean;
}

/** Words that a full stop shortens and does not end: `TP. Hà Nội`. */
const SHORTENED = new Set(['tp', 'tx', 'q', 'h', 't']);

const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** Cuts the cell into words and gaps. Total, in linear time. */
export function unitCell(text: string): UnitCell {
  const small = /\p{Ll}/u.test(text);
  const words: CellWord[] = [];
  const gaps: number[] = [];
  let pending = 0;
  let end = 0;
  const between = (to: number, after: boolean): number => {
    const read = readGap(text.slice(end, to), end > 0, after);
    return after && read === gap.stop && SHORTENED.has(words.at(-1)?.form ?? '') ? gap.tightStop : read;
  };
  for (const { 0: written, index } of text.matchAll(WORD)) {
    pending |= between(index, true);
    end = index + written.length;
    const form = letterForm(written);
    if (form === 'và' || form === 'va') {
      pending |= gap.and;
      continue;
    }
    if (form === '') continue;
    gaps.push(pending);
    pending = 0;
    words.push({ start: index, end, form, bare: bareForm(form), ...capitals(written, small) });
  }
  gaps.push(pending | between(text.length, false));
  const plain = words.every(({ form, bare }) => form === bare);
  return { text, words, gaps, plain, cased: words.some(({ capital }) => capital) };
}

function capitals(written: string, small: boolean): Pick<CellWord, 'capital' | 'acronym'> {
  if (!small) return { capital: false, acronym: false };
  const word = toNfc(written);
  return {
    capital: /^\p{Lu}/u.test(word),
    acronym: /^\P{Ll}*$/u.test(word) && /\p{Lu}\P{Lu}*[\p{Lu}\p{N}]/u.test(word),
  };
}

const names = new Map<string, UnitCell>();

/** The words of a name of the registry; kept, since the same names are asked for again and again. */
export function nameWords(name: string): UnitCell {
  const known = names.get(name);
  if (known) return known;
  const cell = unitCell(name);
  if (names.size < 2000) names.set(name, cell);
  return cell;
}

/** True where the words from `at` on are the given ones, word for word, without a gap but blanks between. */
export function wordsAt(cell: UnitCell, at: number, phrase: readonly string[]): boolean {
  return phrase.every((form, step) => {
    const word = cell.words[at + step];
    const joined = step === 0 || ((cell.gaps[at + step] ?? 0) & ~gap.line) === 0;
    return (
      word !== undefined && joined && (word.form === form || (cell.plain && word.bare === bareForm(form)))
    );
  });
}

/** How many words, from `at` on, one of the phrases takes; the longest one counts, 0 for none. */
export function longestPhrase(cell: UnitCell, at: number, vocabulary: Phrases): number {
  const word = cell.words[at];
  if (!word) return 0;
  let longest = 0;
  for (const phrase of vocabulary.get(cell.plain ? `~${word.bare}` : word.form) ?? []) {
    if (phrase.length > longest && wordsAt(cell, at, phrase)) longest = phrase.length;
  }
  return longest;
}

/** Phrases by their first word, and by its form without accents behind `~`. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A vocabulary out of a comma-separated list of phrases. */
export function phrases(list: string): Phrases {
  const index = new Map<string, string[][]>();
  const add = (key: string, phrase: string[]): void => {
    index.set(key, [...(index.get(key) ?? []), phrase]);
  };
  for (const item of list.split(',')) {
    const phrase = item.trim().split(/\s+/).map(letterForm);
    add(phrase[0] ?? '', phrase);
    add(`~${bareForm(phrase[0] ?? '')}`, phrase);
  }
  return index;
}
