import { bareForm } from '../cell/letterForm';
import type { CellWord } from '../cell/unitCell';
import { damerau } from './damerau';
import type { NamePattern } from './nameIndex';
import { heads } from './vocabulary';

/**
 * A misspelling changes letters, not words: no head word of another body stands in it, no word is changed
 * altogether, no number is another.
 */
export function isPlausible(written: readonly CellWord[], pattern: NamePattern): boolean {
  const digits = (words: readonly string[]): string => words.join('').replace(/\D/g, '');
  if (digits(written.map(({ form }) => form)) !== digits(pattern.words)) return false;
  if (isOtherBody(written, pattern)) return false;
  if (written.some(({ form, acronym }) => acronym && !pattern.words.includes(form))) return false;
  if (written.length > pattern.words.length && hasExtraWord(written, pattern)) return false;
  if (written.length !== pattern.words.length) return true;
  return written.every(({ form, bare }, place) => {
    const word = pattern.words[place] ?? '';
    if (form === word) return true;
    const edits = Math.min(damerau(form, word), damerau(bare, bareForm(word)));
    return edits < 2 || [...form].some((letter) => word.includes(letter));
  });
}

/** True where the name stands there whole, with a word more. */
function hasExtraWord(written: readonly CellWord[], { words }: NamePattern): boolean {
  const differs = words.findIndex((word, place) => written[place]?.form !== word);
  const at = differs < 0 ? words.length : differs;
  const rest = written.slice(at + written.length - words.length);
  return rest.every(({ form }, place) => form === words[at + place]);
}

/** A head word of its own at the beginning, or behind a head word (`Thanh tra Sở`), that the name has not. */
function isOtherBody(written: readonly CellWord[], { words }: NamePattern): boolean {
  const forms = written.map(({ form }) => form);
  const behind = [2, 1].find((count) =>
    heads.get(forms[0] ?? '')?.some((phrase) => isPhrase(phrase, forms, count)),
  );
  return [0, behind ?? 0].some(
    (place) => heads.has(forms[place] ?? '') && !words.includes(forms[place] ?? ''),
  );
}

function isPhrase(phrase: readonly string[], forms: readonly string[], count: number): boolean {
  return phrase.length === count && phrase.every((word, place) => word === forms[place]);
}
