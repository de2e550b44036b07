import { decodedText } from '../../../xml/plainXml/decodedText';
import type { PlainText } from '../../../xml/plainXml/plainText';
import { AMPERSAND, behind, EQUALS, GREATER, LEFT, LESS, QUOTE, SLASH, SPACE, tagOf } from './plainBytes';

const END = tagOf('</f>');
/** The attributes that a formula may have here. */
const NAMES = ['t', 'si', 'ref', 'ca', 'aca'];

/** The formulas of a column are mostly the same, to the byte: the last one of so many columns is known. */
const KNOWN = 64;

interface KnownText {
  /** With the tag that ends it. */
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads `<f>` with what is in it by its bytes. What it found stands in its fields. */
export class PlainFormula {
  text = '';
  type: string | undefined = undefined;
  index: string | undefined = undefined;
  private readonly known: (KnownText | undefined)[] = [];

  constructor(private readonly scan: PlainText) {}

  /**
   * @param at the place behind `<f`
   * @param column of the cell
   * @returns the place behind the element, or `LEFT`
   */
  take(bytes: Uint8Array, at: number, column: number): number {
    this.type = undefined;
    this.index = undefined;
    const open = bytes[at] === GREATER ? at : this.takeAttributes(bytes, at);
    if (open === LEFT) return LEFT;
    if (bytes[open] === SLASH) {
      this.text = '';
      return bytes[open + 1] === GREATER ? open + 2 : LEFT;
    }
    const known = this.known[column % KNOWN];
    const same = known ? behind(known.bytes, bytes, open + 1) : LEFT;
    if (known && same !== LEFT) {
      this.text = known.text;
      return same;
    }
    return this.takeText(bytes, open + 1, column);
  }

  private takeText(bytes: Uint8Array, start: number, column: number): number {
    const end = this.scan.end(bytes, start);
    const after = end < 0 ? LEFT : behind(END, bytes, end);
    if (after === LEFT) return LEFT;
    this.text = decodedText(bytes, start, end, this.scan.flags);
    this.known[column % KNOWN] = { bytes: bytes.subarray(start, after), text: this.text };
    return after;
  }

  private takeAttributes(bytes: Uint8Array, from: number): number {
    const seen: string[] = [];
    let at = from;
    for (;;) {
      const before = at;
      while (bytes[at] === SPACE) at++;
      if (bytes[at] === GREATER || bytes[at] === SLASH) return at;
      const equals = at === before ? LEFT : bytes.indexOf(EQUALS, at);
      if (equals < 0 || equals - at > 3 || bytes[equals + 1] !== QUOTE) return LEFT;
      const name = String.fromCharCode(...bytes.subarray(at, equals));
      if (!NAMES.includes(name) || seen.includes(name)) return LEFT;
      seen.push(name);
      at = this.takeValue(bytes, equals + 2, name);
      if (at === LEFT) return LEFT;
    }
  }

  private takeValue(bytes: Uint8Array, from: number, name: string): number {
    let at = from;
    for (; bytes[at] !== QUOTE; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte < SPACE || byte > 0x7e || byte === AMPERSAND || byte === LESS)
        return LEFT;
    }
    if (name === 't') this.type = decodedText(bytes, from, at, 0);
    if (name === 'si') this.index = decodedText(bytes, from, at, 0);
    return at + 1;
  }
}
