import { Failure } from '../../plan/failure';
import { limits } from '../archive/limits';
import type { XmlAttributes, XmlListener } from './xmlListener';

/** What is taken by its bytes lies no more levels deep than this. */
const DEEPEST_TAKEN = 8;

/**
 * What a listener hears of the tags of one part, whichever reader finds them: how deep they may lie, what
 * is left out, and that of alternative content the fallback stands there as if it were alone.
 */
export class XmlReading {
  /** The names of open elements; of transparent ones, their parent's. */
  private readonly open: string[] = [];
  private depth = 0;
  /** The depth of the element that is left out, or 0. */
  private skippedFrom = 0;

  constructor(
    readonly part: string,
    private readonly listener: XmlListener,
  ) {}

  /** True while nothing is heard: names, attributes and text need not be made out. */
  get skips(): boolean {
    return this.skippedFrom > 0;
  }

  /** True where the text of an element must be made out for its closing. */
  get hearsText(): boolean {
    return this.skippedFrom === 0 && this.listener.close !== undefined;
  }

  /** True where the text before a tag that opens must be made out too. */
  get hearsBetween(): boolean {
    return this.listener.between !== undefined && this.skippedFrom === 0 && this.depth > 0;
  }

  /** The text before the tag that opens next. */
  between(text: string): void {
    if (this.hearsBetween && text !== '') this.listener.between?.(text);
  }

  /** @throws Failure `file.too-deep` */
  opened(name: string, attributes: XmlAttributes): void {
    this.depth++;
    if (this.depth > limits.nesting) {
      throw new Failure('file.too-deep', { part: this.part, limit: limits.nesting });
    }
    if (this.skippedFrom > 0) return;
    const parent = this.open[this.open.length - 1] ?? '';
    if (isTransparent(name)) {
      this.open.push(parent);
      return;
    }
    if (name === 'mc:Choice' || this.listener.open?.(name, attributes, parent) === false) {
      this.skippedFrom = this.depth;
      return;
    }
    this.open.push(name);
  }

  /** What the listener takes by its bytes, see `XmlListener.take`. */
  take(name: string, bytes: Uint8Array, at: number): number {
    const { take } = this.listener;
    if (!take || this.skippedFrom > 0 || this.depth > limits.nesting - DEEPEST_TAKEN) return at;
    return take.call(this.listener, name, bytes, at);
  }

  closed(name: string, text: string): void {
    const depth = this.depth--;
    if (this.skippedFrom > 0) {
      if (depth === this.skippedFrom) this.skippedFrom = 0;
      return;
    }
    this.open.pop();
    if (!isTransparent(name)) this.listener.close?.(name, text, this.open[this.open.length - 1] ?? '');
  }
}

function isTransparent(name: string): boolean {
  return name === 'mc:AlternateContent' || name === 'mc:Fallback';
}
