import { isSpace } from '../../../xml/plainXml/nameBytes';
import { PlainText } from '../../../xml/plainXml/plainText';
import { COLUMNS, ROWS } from '../cellPlace';
import type { ValueSource } from '../sheet/cellValue';
import type { SheetCells } from '../sheet/sheetCells';
import { EQUALS, GREATER, LEFT, LESS, QUOTE, SLASH, SPACE, ZERO } from './plainBytes';
import { PlainFormula } from './plainFormula';
import { PlainValue } from './plainValue';

const SMALL_C = 0x63;
const SMALL_F = 0x66;
const SMALL_I = 0x69;
const SMALL_R = 0x72;
const SMALL_S = 0x73;
const SMALL_T = 0x74;
const SMALL_V = 0x76;
/** No place or style has more digits. */
const MOST_DIGITS = 7;
const TYPES = ['s', 'n', 'str', 'b', 'e', 'd', 'inlineStr'];

/**
 * Reads the cells of a row by their bytes, in the form in which nearly all programs write them: no attributes
 * but `r`, `s` and `t`, a formula, a value. It ends at the first cell that is anything else.
 */
export class PlainCells {
  private readonly formula: PlainFormula;
  private readonly value: PlainValue;
  /** The cell's row × COLUMNS + column; -1 where it has no name. */
  private place = -1;
  private style = -1;
  private type: string | undefined = undefined;

  constructor(
    private readonly cells: SheetCells,
    source: ValueSource,
  ) {
    const scan = new PlainText();
    this.formula = new PlainFormula(scan);
    this.value = new PlainValue(scan, source);
  }

  /** Takes the cells that begin here; answers the place behind the last one taken. */
  take(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const next = this.takeCell(bytes, at);
      if (next === LEFT) return at;
      at = next;
    }
  }

  private takeCell(bytes: Uint8Array, from: number): number {
    let at = spaceEnd(bytes, from);
    if (bytes[at] !== LESS || bytes[at + 1] !== SMALL_C) return LEFT;
    at = this.takeAttributes(bytes, at + 2);
    if (at === LEFT) return LEFT;
    if (this.place < 0) this.place = this.cells.nextPlace;
    if (this.place < 0 || !this.cells.hasStyle(this.style)) return LEFT;
    if (bytes[at] === SLASH) {
      if (bytes[at + 1] !== GREATER) return LEFT;
      this.cells.put(this.place, this.style, null, null);
      return at + 2;
    }
    return this.takeContent(bytes, at + 1);
  }

  /** A formula, then a value; each may be missing. */
  private takeContent(bytes: Uint8Array, from: number): number {
    const { formula, value } = this;
    let at = spaceEnd(bytes, from);
    let computed = false;
    if (bytes[at] === LESS && bytes[at + 1] === SMALL_F) {
      computed = true;
      at = formula.take(bytes, at + 2, this.place % COLUMNS);
      if (at === LEFT) return LEFT;
      at = spaceEnd(bytes, at);
    }
    value.value = null;
    if (bytes[at] === LESS && bytes[at + 1] === SMALL_V && this.type !== 'inlineStr') {
      at = value.take(bytes, at + 2, this.type);
    } else if (bytes[at] === LESS && bytes[at + 1] === SMALL_I && this.type === 'inlineStr') {
      at = value.takeInline(bytes, at);
    }
    if (at === LEFT) return LEFT;
    at = spaceEnd(bytes, at);
    const closed =
      bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === SMALL_C && bytes[at + 3] === GREATER;
    if (!closed) return LEFT;
    this.cells.put(this.place, this.style, value.value, computed ? formula : null);
    return at + 4;
  }

  /** Answers the place of the `>` or `/` that ends the attributes. */
  private takeAttributes(bytes: Uint8Array, from: number): number {
    this.place = -1;
    this.style = -1;
    this.type = undefined;
    let at = from;
    for (;;) {
      const before = at;
      while (bytes[at] === SPACE) at++;
      const name = bytes[at];
      if (name === GREATER || name === SLASH) return at;
      if (at === before || bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return LEFT;
      if (name === SMALL_R && this.place < 0) at = this.takePlace(bytes, at + 3);
      else if (name === SMALL_S && this.style < 0) at = this.takeStyle(bytes, at + 3);
      else if (name === SMALL_T && this.type === undefined) at = this.takeType(bytes, at + 3);
      else return LEFT;
      if (at === LEFT) return LEFT;
    }
  }

  /** `E17"` */
  private takePlace(bytes: Uint8Array, from: number): number {
    let at = from;
    let column = 0;
    for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26; letter = (bytes[at] ?? 0) - 64) {
      column = column * 26 + letter;
      if (column > COLUMNS) return LEFT;
      at++;
    }
    const row = this.numberAt(bytes, at);
    if (column === 0 || row < 1 || row > ROWS) return LEFT;
    this.place = (row - 1) * COLUMNS + column - 1;
    return this.end;
  }

  private takeStyle(bytes: Uint8Array, at: number): number {
    this.style = this.numberAt(bytes, at);
    return this.style < 0 ? LEFT : this.end;
  }

  /** The place behind the quote that ended the number read last. */
  private end = 0;

  /** The digits up to a quote as a number, else `LEFT`. */
  private numberAt(bytes: Uint8Array, from: number): number {
    let at = from;
    let number = 0;
    for (; bytes[at] !== QUOTE; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9 || at - from === MOST_DIGITS) return LEFT;
      number = number * 10 + digit;
    }
    this.end = at + 1;
    return at === from ? LEFT : number;
  }

  private takeType(bytes: Uint8Array, from: number): number {
    for (const type of TYPES) {
      if (!isWritten(type, bytes, from)) continue;
      this.type = type;
      return from + type.length + 1;
    }
    return LEFT;
  }
}

/** True where the text stands here, with a quote behind it. */
function isWritten(text: string, bytes: Uint8Array, at: number): boolean {
  for (let place = 0; place < text.length; place++) {
    if (bytes[at + place] !== text.charCodeAt(place)) return false;
  }
  return bytes[at + text.length] === QUOTE;
}

function spaceEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at] ?? 0)) at++;
  return at;
}
