import { decodedText, SHORT, WIDE } from '../../../xml/plainXml/decodedText';
import { isSpace } from '../../../xml/plainXml/nameBytes';
import { PlainText } from '../../../xml/plainXml/plainText';
import { unescapedText } from '../escapedText';
import { behind, LEFT, tagOf } from './plainBytes';

const ITEM = tagOf('<si><t>');
const SPACED = tagOf('<si><t xml:space="preserve">');
const END = tagOf('</t></si>');
/** So many bytes are decoded at a time, since a text that is kept may keep all that it was decoded with. */
const STRETCH = 64 * 1024;
/** A longer text is decoded alone. */
const LONG = 2 * 1024;

/** Reads shared texts by their bytes, those that are one piece in one look. It ends at the first other one. */
export class PlainStrings {
  private readonly scan = new PlainText();
  /** Texts of the stretch at hand: the place in `strings`, and where each begins and ends in UTF-16 units. */
  private readonly waiting: number[] = [];

  constructor(private readonly strings: string[]) {}

  /** Takes the texts that begin here; answers the place behind the last one taken. */
  take(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const next = this.takeStretch(bytes, at);
      if (next === at) return at;
      at = next;
    }
  }

  private takeStretch(bytes: Uint8Array, from: number): number {
    let at = from;
    let shrinks = 0;
    while (at - from < STRETCH) {
      const start = textStart(bytes, at);
      const end = start === LEFT ? LEFT : this.scan.end(bytes, start);
      const after = end < 0 ? LEFT : behind(END, bytes, end);
      if (after === LEFT) break;
      if (end - start > LONG && at > from) break;
      if (this.scan.flags === WIDE || (this.scan.flags === 0 && end - start > SHORT)) {
        const first = start - from - shrinks;
        shrinks += this.scan.shrinks;
        this.waiting.push(this.strings.length, first, end - from - shrinks);
        this.strings.push('');
      } else {
        shrinks += this.scan.shrinks;
        this.strings.push(unescapedText(decodedText(bytes, start, end, this.scan.flags)));
      }
      at = after;
      if (end - start > LONG) break;
    }
    this.decodeWaiting(bytes, from, at);
    return at;
  }

  /** One text for all of them: a decoder is slow to start, and quick once it runs. */
  private decodeWaiting(bytes: Uint8Array, from: number, to: number): void {
    if (this.waiting.length === 0) return;
    const whole = decodedText(bytes, from, to, WIDE);
    for (let each = 0; each < this.waiting.length; each += 3) {
      const text = whole.slice(this.waiting[each + 1], this.waiting[each + 2]);
      this.strings[this.waiting[each] as number] = unescapedText(text);
    }
    this.waiting.length = 0;
  }
}

function textStart(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at] ?? 0)) at++;
  const start = behind(ITEM, bytes, at);
  return start === LEFT ? behind(SPACED, bytes, at) : start;
}
