import { ENTITIES, RETURNS, WIDE } from './decodedText';
import { isSpace } from './nameBytes';
import { NOT_PLAIN, UNFINISHED } from './outcome';
import { characterLength, entityLength, LONGEST_CHARACTER, LONGEST_ENTITY } from './soundBytes';

const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;

/** 1 for each byte of which nothing need be asked, as nearly all of a text are. */
const USUAL = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte <= 0x7f && byte !== LESS && byte !== AMPERSAND && byte !== GREATER ? 1 : 0,
);

/** Goes over a text of the plain form, and tells what it holds. */
export class PlainText {
  /** Of the text that was gone over last: what `decodedText` is to know of it. */
  flags = 0;
  /** How many UTF-16 units it has less than bytes, references left as they are. */
  shrinks = 0;

  /** The place of the tag that ends the text, `UNFINISHED` or `NOT_PLAIN`. */
  end(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let flags = 0;
    let shrinks = 0;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (USUAL[byte] === 1) continue;
      if (byte === LESS) {
        this.flags = flags;
        this.shrinks = shrinks;
        return at;
      }
      if (byte > 0x7f) {
        const length = characterLength(bytes, at, end);
        if (length === 0) return end - at < LONGEST_CHARACTER ? UNFINISHED : NOT_PLAIN;
        flags |= WIDE;
        shrinks += length === 2 ? 1 : 2;
        at += length - 1;
      } else if (byte === AMPERSAND) {
        const length = entityLength(bytes, at, end);
        if (length === 0) return end - at < LONGEST_ENTITY ? UNFINISHED : NOT_PLAIN;
        flags |= ENTITIES;
        at += length - 1;
      } else if (byte < 0x20) {
        if (!isSpace(byte)) return NOT_PLAIN;
        if (byte === 0x0d) flags |= RETURNS;
      } else if (byte === GREATER && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET) {
        return NOT_PLAIN;
      }
    }
    return UNFINISHED;
  }
}
