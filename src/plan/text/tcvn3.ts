/**
 * TCVN 5712:1993 VN3, "ABC" fonts: one byte a letter, shown as Latin-1 where the font is missing. Small
 * letters in the order of the standard's table; capitals are the same bytes in a capital font.
 */
const LATIN = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®¡¢§£¤¥¦';
const UNICODE = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂĐÊÔƠƯ';

const letters = new Map([...LATIN].map((letter, place) => [letter, [...UNICODE][place] ?? letter]));

/** Letters and signs that stand inside words in this encoding and nowhere in Vietnamese Unicode text. */
const FOREIGN = /[¸µ¶·¹¨¾»¼½Æ©ÇËÐÎÏÑªÖ×ØÜÞßåæç«ëîïñø\u00ad÷ûüþ®¡¢§£¤¥¦¬]/g;

/** A capital inside a word: many small letters of this encoding look like capitals. */
const CAPITAL_INSIDE = /[a-z][\u00c0-\u00dd]/g;

/** True where at least two such letters stand beside letters. */
export function looksLikeTcvn3(text: string): boolean {
  let seen = text.match(CAPITAL_INSIDE)?.length ?? 0;
  for (const { index } of text.matchAll(FOREIGN)) {
    const neighbours = text.slice(Math.max(0, index - 1), index) + text.slice(index + 1, index + 2);
    if (seen < 2 && /[A-Za-z\u00c0-\u00ff]/.test(neighbours)) seen += 1;
  }
  return seen >= 2;
}

/** The text in Unicode. */
export function fromTcvn3(text: string): string {
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}
