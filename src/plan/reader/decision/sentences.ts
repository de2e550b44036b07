/** A point after one of these ends a short form, not a sentence. */
const SHORT = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|Q|P|TS|ThS|GS|PGS|KS|BS|KT|TM|TL|tr|\p{L})\.$/u;

/** The sentences of a paragraph, as written; the marks of a list before it are gone. */
export function sentencesOf(paragraph: string): string[] {
  const text = paragraph.replace(/^(?:[-+•*–]|(?:\d{1,3}|[a-zđ])[.)])\s+/u, '');
  const sentences: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/(?<=[.!?])\s+(?=[\p{Lu}“"(])/gu)) {
    if (SHORT.test(text.slice(Math.max(start, index - 8), index))) continue;
    sentences.push(text.slice(start, index));
    start = index;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}
