import type { CellValue } from '../../../../workbook/document';
import { decodedText } from '../../../xml/plainXml/decodedText';
import type { PlainText } from '../../../xml/plainXml/plainText';
import { unescapedText } from '../escapedText';
import { readValue, type ValueSource } from '../sheet/cellValue';
import { behind, GREATER, LEFT, LESS, SLASH, SPACE, tagOf, ZERO } from './plainBytes';

/** No index has more digits, and no longer whole number is made out digit by digit. */
const MOST_DIGITS = 9;
const VALUE_END = tagOf('</v>');
const INLINE = tagOf('<is><t>');
const INLINE_SPACED = tagOf('<is><t xml:space="preserve">');
const INLINE_END = tagOf('</t></is>');

/** Reads `<v>` or `<is>` by their bytes. What it found stands in `value`. */
export class PlainValue {
  value: CellValue = null;

  constructor(
    private readonly scan: PlainText,
    private readonly source: ValueSource,
  ) {}

  /**
   * @param at the place behind `<v`
   * @param type the cell's, but for `inlineStr`
   * @returns the place behind the element, or `LEFT`
   */
  take(bytes: Uint8Array, at: number, type: string | undefined): number {
    if (bytes[at] !== GREATER) return this.takeEmpty(bytes, at, type);
    const from = at + 1;
    if (type === 's' || type === undefined || type === 'n') {
      const end = this.takeDigits(bytes, from, type === 's');
      if (end !== LEFT) return behind(VALUE_END, bytes, end);
      if (type === 's') return LEFT;
    }
    const end = this.scan.end(bytes, from);
    if (end < 0) return LEFT;
    const text = decodedText(bytes, from, end, this.scan.flags);
    return this.read(type, text) ? behind(VALUE_END, bytes, end) : LEFT;
  }

  /** The same of the text of an `inlineStr`; `at` is the place of `<is>`. */
  takeInline(bytes: Uint8Array, at: number): number {
    const plain = behind(INLINE, bytes, at);
    const from = plain === LEFT ? behind(INLINE_SPACED, bytes, at) : plain;
    const end = from === LEFT ? LEFT : this.scan.end(bytes, from);
    if (end < 0) return LEFT;
    this.value = unescapedText(decodedText(bytes, from, end, this.scan.flags));
    return behind(INLINE_END, bytes, end);
  }

  /** `<v/>` or `<v />`. */
  private takeEmpty(bytes: Uint8Array, from: number, type: string | undefined): number {
    const at = bytes[from] === SPACE ? from + 1 : from;
    return bytes[at] === SLASH && bytes[at + 1] === GREATER && this.read(type, '') ? at + 2 : LEFT;
  }

  /** False where the value is none, which is said where all faults are. */
  private read(type: string | undefined, text: string): boolean {
    const reading = readValue({ type, text }, this.source);
    if (!('value' in reading)) return false;
    this.value = reading.value;
    return true;
  }

  /** A text by its index, or a whole number that is not negative; answers the place of the tag behind it. */
  private takeDigits(bytes: Uint8Array, from: number, isIndex: boolean): number {
    let at = from;
    let number = 0;
    for (; bytes[at] !== LESS; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9 || at - from === MOST_DIGITS) return LEFT;
      number = number * 10 + digit;
    }
    if (at === from) return LEFT;
    if (!isIndex) {
      this.value = number;
      return at;
    }
    const text = this.source.strings[number];
    if (text === undefined) return LEFT;
    this.value = text;
    return at;
  }
}
