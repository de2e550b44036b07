/** True where two texts are equal but for composed letters and white space. */
export function sameWords(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
