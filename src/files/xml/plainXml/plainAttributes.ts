import { prefixOf } from '../namespaces';
import type { XmlAttributes } from '../xmlListener';
import { decodedText, ENTITIES, WIDE } from './decodedText';
import { isNameByte, isNameStart, isSpace } from './nameBytes';
import { NOT_PLAIN, UNFINISHED } from './outcome';
import { characterLength, entityLength, LONGEST_CHARACTER, LONGEST_ENTITY } from './soundBytes';
import { WrittenNames, type WrittenName } from './writtenNames';

/** No program writes more attributes into one tag. */
const MOST = 40;
const SPACE = 0x20;
const DOUBLE = 0x22;
const AMPERSAND = 0x26;
const SINGLE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SMALL_X = 0x78;
const XMLNS = 'xmlns';
const NONE: readonly string[] = [];

/** The attributes of one start tag after another, as places in the bytes; made into text when asked for. */
export class PlainAttributes implements XmlAttributes {
  private bytes: Uint8Array = new Uint8Array(0);
  private count = 0;
  /** True where a name has a prefix. */
  private prefixed = false;
  /** True where the namespace of names without a prefix is declared. */
  private declares = false;
  private readonly colon: number[] = [];
  private readonly nameStart: number[] = [];
  private readonly nameEnd: number[] = [];
  private readonly valueStart: number[] = [];
  private readonly valueEnd: number[] = [];
  private readonly flags: number[] = [];
  private readonly names: WrittenNames;

  /** @param uriOf the namespaces that the root declares, by prefix */
  constructor(uriOf: ReadonlyMap<string, string>) {
    this.names = new WrittenNames(uriOf, attributeName);
  }

  /**
   * Takes the attributes that follow an element's name.
   * @returns the place of the `>` or `/` that ends them, `UNFINISHED` or `NOT_PLAIN`
   */
  scan(bytes: Uint8Array, from: number, end: number): number {
    this.bytes = bytes;
    this.count = 0;
    this.prefixed = false;
    this.declares = false;
    let at = from;
    for (;;) {
      const before = at;
      while (at < end && isSpace(bytes[at] as number)) at++;
      if (at >= end) return UNFINISHED;
      const byte = bytes[at] as number;
      if (byte === GREATER || byte === SLASH) return at;
      if (at === before || !isNameStart(byte) || this.count === MOST) return NOT_PLAIN;
      const start = at;
      let colon = -1;
      while (at < end && isNameByte(bytes[at] as number)) {
        if (bytes[at] === COLON) colon = at;
        at++;
      }
      if (at + 1 >= end) return UNFINISHED;
      const quote = bytes[at + 1] as number;
      if (bytes[at] !== EQUALS || (quote !== DOUBLE && quote !== SINGLE)) return NOT_PLAIN;
      this.nameStart[this.count] = start;
      this.nameEnd[this.count] = at;
      this.colon[this.count] = colon;
      if (colon >= 0) this.prefixed = true;
      else if (byte === SMALL_X && this.written(this.count) === XMLNS) this.declares = true;
      if (!this.isNew(this.count)) return NOT_PLAIN;
      at = this.scanValue(at + 2, quote, end);
      if (at < 0) return at;
      this.count++;
    }
  }

  /** The namespaces that the tag declares, by prefix; null where one is declared as it may not be. */
  declared(): ReadonlyMap<string, string> | null {
    const uris = new Map<string, string>();
    for (let place = 0; place < this.count; place++) {
      const name = this.written(place);
      if (!isDeclaration(name)) continue;
      const uri = this.value(place);
      const prefix = name.slice(XMLNS.length + 1);
      // What the standard says of these is left to the strict reader.
      if (uri === '' || prefix.startsWith('xml') || uri.startsWith('http://www.w3.org/')) return null;
      uris.set(prefix, uri);
    }
    return uris;
  }

  /**
   * True where every prefix is declared and no two names are one under two prefixes.
   * @param isRoot the root alone may declare
   */
  sound(isRoot: boolean): boolean {
    if (!isRoot && this.declares) return false;
    if (!this.prefixed) return true;
    let locals: readonly string[] = NONE;
    for (let place = 0; place < this.count; place++) {
      if ((this.colon[place] as number) < 0 || (isRoot && isDeclaration(this.written(place)))) continue;
      const name = this.known(place);
      if (!name) return false;
      const local = name.written.slice(name.written.indexOf(':'));
      if (locals.includes(local)) return false;
      locals = [...locals, local];
    }
    return true;
  }

  get(name: string): string | undefined {
    if (name.includes(':')) return this.prefixed ? this.underPrefix(name) : undefined;
    const length = name.length;
    for (let place = 0; place < this.count; place++) {
      const start = this.nameStart[place] as number;
      if ((this.nameEnd[place] as number) - start !== length) continue;
      let same = 0;
      while (same < length && this.bytes[start + same] === name.charCodeAt(same)) same++;
      if (same === length) return this.value(place);
    }
    return undefined;
  }

  all(): Record<string, string> {
    const values: Record<string, string> = {};
    for (let place = 0; place < this.count; place++) {
      const name = (this.colon[place] as number) < 0 ? this.written(place) : this.known(place)?.name;
      if (name !== undefined && name !== '' && name !== XMLNS) values[name] = this.value(place);
    }
    return values;
  }

  private underPrefix(name: string): string | undefined {
    for (let place = 0; place < this.count; place++) {
      if ((this.colon[place] as number) >= 0 && this.known(place)?.name === name) return this.value(place);
    }
    return undefined;
  }

  private known(place: number): WrittenName | null {
    return this.names.find(this.bytes, this.nameStart[place] as number, this.nameEnd[place] as number);
  }

  private written(place: number): string {
    return decodedText(this.bytes, this.nameStart[place] as number, this.nameEnd[place] as number, 0);
  }

  private value(place: number): string {
    const { valueStart, valueEnd, flags } = this;
    return decodedText(
      this.bytes,
      valueStart[place] as number,
      valueEnd[place] as number,
      flags[place] as number,
    );
  }

  private isNew(place: number): boolean {
    const start = this.nameStart[place] as number;
    const length = (this.nameEnd[place] as number) - start;
    for (let other = 0; other < place; other++) {
      const from = this.nameStart[other] as number;
      if ((this.nameEnd[other] as number) - from !== length) continue;
      let same = 0;
      while (same < length && this.bytes[start + same] === this.bytes[from + same]) same++;
      if (same === length) return false;
    }
    return true;
  }

  /** Takes a value up to its quote; answers the place behind it. */
  private scanValue(from: number, quote: number, end: number): number {
    const { bytes } = this;
    let flags = 0;
    let at = from;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === quote) {
        this.valueStart[this.count] = from;
        this.valueEnd[this.count] = at;
        this.flags[this.count] = flags;
        return at + 1;
      }
      // Line ends and tabs within a value become blanks, which is the strict reader's.
      if (byte < SPACE || byte === LESS) return NOT_PLAIN;
      if (byte === AMPERSAND) {
        const length = entityLength(bytes, at, end);
        if (length === 0) return end - at < LONGEST_ENTITY ? UNFINISHED : NOT_PLAIN;
        flags |= ENTITIES;
        at += length - 1;
      } else if (byte > 0x7f) {
        const length = characterLength(bytes, at, end);
        if (length === 0) return end - at < LONGEST_CHARACTER ? UNFINISHED : NOT_PLAIN;
        flags |= WIDE;
        at += length - 1;
      }
    }
    return UNFINISHED;
  }
}

/** An attribute under a prefix as the readers call it; empty in a namespace that none of them knows. */
function attributeName(uri: string, local: string): string {
  const prefix = prefixOf.get(uri);
  return prefix === undefined ? '' : `${prefix}:${local}`;
}

function isDeclaration(name: string): boolean {
  return name === XMLNS || name.startsWith(`${XMLNS}:`);
}
