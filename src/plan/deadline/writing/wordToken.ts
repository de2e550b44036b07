import type { WordToken } from './token';

/** The letters without accents, `đ` as `d`. */
function bareOf(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word.slice(0, 60).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** Spellings of one word that are equally right. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['quí', 'quý'],
  ['kì', 'kỳ'],
  ['tuỳ', 'tùy'],
  ['bẩy', 'bảy'],
  ['mùng', 'mồng'],
]);

/** A word as written between two offsets. */
export function wordToken(written: string, start: number, end: number, space: boolean): WordToken {
  const text = written.toLowerCase().normalize('NFC');
  return {
    type: 'word',
    text,
    key: SAME.get(text) ?? text,
    bare: bareOf(text),
    respelt: false,
    capitals: text !== written && written === written.toUpperCase(),
    start,
    end,
    space,
  };
}
