/**
 * TCVN 5712:1993 VN3, "ABC" fonts: one byte a letter, shown as Latin-1 where the font is missing. Small
 * letters in the order of the standard's table; capitals are the same bytes in a capital font.
 */
const LATIN = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®¡¢§£¤¥¦';
const UNICODE = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂĐÊÔƠƯ';

const letters = new Map([...LATIN].map((letter, place) => [letter, [...UNICODE][place] ?? letter]));

/** The text in Unicode. */
export function fromTcvn3(text: string): string {
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}
