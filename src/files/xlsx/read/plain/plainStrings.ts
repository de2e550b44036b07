import { decodedText } from '../../../archive/plainXml/decodedText';
import { isSpace } from '../../../archive/plainXml/nameBytes';
import { PlainText } from '../../../archive/plainXml/plainText';
import { unescapedText } from '../escapedText';
import { behind, LEFT, tagOf } from './plainBytes';

const ITEM = tagOf('<si><t>');
const SPACED = tagOf('<si><t xml:space="preserve">');
const END = tagOf('</t></si>');

/** Reads shared texts by their bytes, those that are one piece in one look. It ends at the first other one. */
export class PlainStrings {
  private readonly scan = new PlainText();

  constructor(private readonly strings: string[]) {}

  /** Takes the texts that begin here; answers the place behind the last one taken. */
  take(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const next = this.takeOne(bytes, at);
      if (next === LEFT) return at;
      at = next;
    }
  }

  private takeOne(bytes: Uint8Array, from: number): number {
    let at = from;
    while (isSpace(bytes[at] ?? 0)) at++;
    const plain = behind(ITEM, bytes, at);
    const start = plain === LEFT ? behind(SPACED, bytes, at) : plain;
    if (start === LEFT) return LEFT;
    const end = this.scan.end(bytes, start);
    const after = end < 0 ? LEFT : behind(END, bytes, end);
    if (after !== LEFT) this.strings.push(unescapedText(decodedText(bytes, start, end, this.scan.flags)));
    return after;
  }
}
