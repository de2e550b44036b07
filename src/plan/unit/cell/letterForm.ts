import { toNfc } from '../../nfc';

/** Characters that are typed into words unseen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const TONE_ON_FIRST = /[òóỏõọ](?=[ae])|[ùúủũụ](?=y)/g;

/**
 * A word as names are compared: NFC, small letters, and the tone of `oa`, `oe`, `uy` on the second vowel
 * (`hòa` and `hoà`, `ủy` and `uỷ` are one word).
 */
export function letterForm(word: string): string {
  const small = toNfc(word.replace(INVISIBLE, '').toLowerCase());
  if (!/[òóỏõọùúủũụ][aey]/.test(small)) return small;
  const moved = small.replace(TONE_ON_FIRST, (vowel) => {
    const [letter = '', tone = ''] = vowel.normalize('NFD');
    return `${letter}\t${tone}`;
  });
  return toNfc(moved.replace(/\t(\p{M})(.)/gu, '$2$1'));
}

/** The form without any Vietnamese accent: `đổi` gives `doi`. */
export function bareForm(form: string): string {
  return [...form].map(bareLetter).join('');
}

const bareLetters = new Map<string, string>();

function bareLetter(letter: string): string {
  if (letter <= '\u007f') return letter;
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace('đ', 'd');
  if (bareLetters.size < 1000) bareLetters.set(letter, bare);
  return bare;
}

/** The text in NFC with every run of white space made one space, none at its ends. */
export function oneSpaced(text: string): string {
  return toNfc(text).replace(/\s+/gu, ' ').trim();
}
