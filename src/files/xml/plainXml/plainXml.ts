import { elementName } from '../elementName';
import type { XmlReading } from '../xmlReading';
import { decodedText, WIDE } from './decodedText';
import { isNameByte, isNameStart, isSpace } from './nameBytes';
import { NOT_PLAIN, UNFINISHED } from './outcome';
import { PlainAttributes } from './plainAttributes';
import { PlainText } from './plainText';
import { isAt, WrittenNames, type WrittenName } from './writtenNames';

/** What the reader of the plain form leaves to the strict one. */
export interface HandOver {
  /** The bytes behind the last tag that was told of; all there are where none was. */
  readonly bytes: Uint8Array;
  /** The tags that open the elements which are open, with what the root declares; null before the root. */
  readonly tags: string | null;
}

/** A text or tag of more bytes is not waited for. */
const LONGEST_WAIT = 1_000_000;
const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:UTF|utf)-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/;
/** A declaration ends before this. */
const DECLARATION_BYTES = 100;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Reads XML in the form in which programs write it: UTF-8, no other entities than the five and references
 * by number, namespaces declared by the root alone. Whatever else there is, and whatever is wrong, is left
 * to the strict reader from the last tag on, so that it alone decides what XML is. Works on bytes, since of
 * a large part hardly anything has to become text.
 */
export class PlainXml {
  private readonly uriOf = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  private readonly names = new WrittenNames(this.uriOf, elementName);
  private readonly attributes = new PlainAttributes(this.uriOf);
  private readonly stack: WrittenName[] = [];
  private root: { readonly tag: string; readonly name: WrittenName } | null = null;
  private rest: Uint8Array = new Uint8Array(0);
  /** The end of the last tag that was told of, in the bytes at hand. */
  private told = 0;
  private readonly text = new PlainText();

  constructor(private readonly reading: XmlReading) {}

  /** Takes a piece, which may end anywhere; null as long as all is plain. */
  write(piece: Uint8Array): HandOver | null {
    const bytes = this.rest.length === 0 ? piece : joined(this.rest, piece);
    this.told = 0;
    const plain = this.read(bytes);
    this.rest = bytes.subarray(this.told);
    return plain && this.rest.length <= LONGEST_WAIT ? null : this.handOver();
  }

  end(): HandOver | null {
    const whole = this.root !== null && this.stack.length === 0 && this.rest.every(isSpace);
    return whole ? null : this.handOver();
  }

  private handOver(): HandOver {
    if (this.root === null) return { bytes: this.rest, tags: null };
    const inner = this.stack.slice(1).map(({ written }) => `<${written}>`);
    const closed = this.stack.length === 0 ? `</${this.root.name.written}>` : '';
    return { bytes: this.rest, tags: this.root.tag + inner.join('') + closed };
  }

  /** Tells of every tag that is whole; false where it meets what is not plain. */
  private read(bytes: Uint8Array): boolean {
    let at = this.root === null ? declarationEnd(bytes) : 0;
    while (at >= 0) {
      at = this.textEnd(bytes, at);
      if (at >= 0) at = bytes[at + 1] === SLASH ? this.closeTag(bytes, at) : this.openTag(bytes, at);
      if (at >= 0) this.told = at = this.offer(bytes, at);
    }
    return at !== NOT_PLAIN;
  }

  /** Lets the listener read what it knows by its bytes. */
  private offer(bytes: Uint8Array, at: number): number {
    const open = this.stack[this.stack.length - 1];
    return open?.bare === true ? this.reading.take(open.name, bytes, at) : at;
  }

  /** The place of the tag that ends a text. */
  private textEnd(bytes: Uint8Array, from: number): number {
    if (this.stack.length > 0) return this.text.end(bytes, from);
    for (let at = from; at < bytes.length; at++) {
      if (bytes[at] === LESS) return at;
      if (!isSpace(bytes[at] as number)) return NOT_PLAIN;
    }
    return UNFINISHED;
  }

  private closeTag(bytes: Uint8Array, at: number): number {
    const open = this.stack[this.stack.length - 1];
    if (!open) return NOT_PLAIN;
    let end = at + 2 + open.bytes.length;
    if (end >= bytes.length) return UNFINISHED;
    if (!isAt(open.bytes, bytes, at + 2, end)) return NOT_PLAIN;
    while (end < bytes.length && isSpace(bytes[end] as number)) end++;
    if (end >= bytes.length) return UNFINISHED;
    if (bytes[end] !== GREATER) return NOT_PLAIN;
    this.stack.pop();
    this.reading.closed(
      open.name,
      this.reading.hearsText ? decodedText(bytes, this.told, at, this.text.flags) : '',
    );
    return end + 1;
  }

  private openTag(bytes: Uint8Array, at: number): number {
    const length = bytes.length;
    let end = at + 1;
    if (end < length && !isNameStart(bytes[end] as number)) return NOT_PLAIN;
    while (end < length && isNameByte(bytes[end] as number)) end++;
    if (end >= length) return UNFINISHED;
    const isRoot = this.stack.length === 0;
    if (isRoot && this.root !== null) return NOT_PLAIN;
    const close = this.attributes.scan(bytes, end, length);
    if (close < 0) return close;
    const empty = bytes[close] === SLASH;
    const last = empty ? close + 1 : close;
    if (last >= length) return UNFINISHED;
    if (bytes[last] !== GREATER) return NOT_PLAIN;
    if (isRoot && !this.declare()) return NOT_PLAIN;
    if (!this.attributes.sound(isRoot)) return NOT_PLAIN;
    const name = this.names.find(bytes, at + 1, end);
    if (!name) return NOT_PLAIN;
    if (isRoot) this.root = { tag: `${decodedText(bytes, at, close, WIDE)}>`, name };
    if (this.reading.hearsBetween && this.told < at) {
      this.reading.between(decodedText(bytes, this.told, at, this.text.flags));
    }
    this.reading.opened(name.name, this.attributes);
    if (empty) this.reading.closed(name.name, '');
    else this.stack.push(name);
    return last + 1;
  }

  private declare(): boolean {
    const declared = this.attributes.declared();
    for (const [prefix, uri] of declared ?? []) this.uriOf.set(prefix, uri);
    return declared !== null;
  }
}

/** Where the root may begin, behind a byte order mark and the declaration. */
function declarationEnd(bytes: Uint8Array): number {
  if (bytes.length < 4) return UNFINISHED;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes[mark] !== LESS || bytes[mark + 1] !== QUESTION) return mark;
  if (bytes.length < mark + DECLARATION_BYTES) return UNFINISHED;
  const found = DECLARATION.exec(decodedText(bytes, mark, mark + DECLARATION_BYTES, WIDE));
  return found ? mark + found[0].length : NOT_PLAIN;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
