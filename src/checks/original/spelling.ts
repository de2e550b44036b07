import { legacyText } from '../../plan/text/legacyText';
import type { UnitPart } from '../../plan/unit/unit';
import { isUneven } from '../text/brackets';
import { tidied } from '../text/tidied';
import { sameWords } from './sameWords';

/**
 * True where two texts of prose say the same but for what the checks of text report: letters and marks of
 * other encodings, stray punctuation, a bracket that is missing, a sign that makes a formula.
 */
export function sameSpelling(one: string, other: string, column: string): boolean {
  if (sameWords(one, other)) return true;
  const [first, second] = [one, other].map((text) => tidied(unicodeOf(text), column));
  if (first === undefined || second === undefined) return false;
  if (sameWords(first, second)) return true;
  const bare = isUneven(one) || isUneven(other) ? /[()[\]{}“”«»]|^[=@+-]+\s*/gu : /^[=@+-]+\s*/u;
  return sameWords(first.replace(bare, ''), second.replace(bare, ''));
}

const unicodeOf = (text: string): string => legacyText(text)?.unicode ?? text;

/**
 * What a unit cell says whatever its spelling: the units that it names, and the words between them. Names
 * that are written otherwise have findings of their own.
 */
export function unitsMeant(text: string, parts: readonly UnitPart[]): string {
  const pieces: string[] = [];
  let start = 0;
  for (const part of parts) {
    pieces.push(wordsOf(text.slice(start, part.start)));
    pieces.push(part.unit === null ? wordsOf(part.written) : `{${part.unit}}`);
    start = part.end;
  }
  pieces.push(wordsOf(text.slice(start)));
  return pieces.filter(Boolean).join(' ');
}

/** Letters and digits in small letters, without the words that only join names. */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .filter((word) => word !== 'và' && word !== 'với')
    .join(' ');
}
