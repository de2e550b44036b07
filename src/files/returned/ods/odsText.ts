import { index } from '../../xlsx/read/attribute';
import type { XmlAttributes } from '../../xml/xmlListener';
import { refuseLarge } from '../refuseLarge';

/** A run of spaces is written as a number; no cell holds more. */
const MOST_SPACES = 32_767;

/** The paragraphs of the cell that is open. */
export class OdsText {
  private readonly paragraphs: string[] = [];
  private inside = false;
  /** How many were written as numbers, in all cells: a few bytes of the file ask for thousands. */
  private spaces = 0;

  /** True while a paragraph is open. */
  get isOpen(): boolean {
    return this.inside;
  }

  /** @throws Failure `file.too-large` where there are more spaces than are read of such a format */
  open(name: string, attributes: XmlAttributes): void {
    if (name === 'text:p') {
      this.inside = true;
      this.paragraphs.push('');
    } else if (name === 'text:s') {
      const spaces = Math.min(index(attributes.get('text:c')) ?? 1, MOST_SPACES);
      refuseLarge((this.spaces += spaces));
      this.add(' '.repeat(spaces));
    } else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
  }

  /** Text of a paragraph; in it, line ends and tabs are ways of writing a space. */
  text(text: string): void {
    if (this.inside) this.add(text.replace(/[\t\r\n]+/g, ' '));
  }

  close(name: string, text: string): void {
    this.text(text);
    if (name === 'text:p') this.inside = false;
  }

  /** All of them, one a line, and begins anew; null where the cell has none. */
  take(): string | null {
    const text = this.paragraphs.length === 0 ? null : this.paragraphs.join('\n');
    this.paragraphs.length = 0;
    this.inside = false;
    return text;
  }

  private add(text: string): void {
    const last = this.paragraphs.length - 1;
    if (last >= 0) this.paragraphs[last] += text;
  }
}
